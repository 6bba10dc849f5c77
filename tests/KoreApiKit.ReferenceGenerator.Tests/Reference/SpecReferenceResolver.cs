using NJsonSchema;
using NJsonSchema.Generation;
using NJsonSchema.References;

namespace KoreApiKit.ReferenceGenerator.Tests.Reference;

/// <summary>Resolves a <c>$ref</c> to another schema of the spec, normalised.</summary>
internal sealed class SpecReferenceResolver(JsonSchema root)
    : JsonReferenceResolver(new JsonSchemaAppender(root, new DefaultTypeNameGenerator()))
{
    public static Task<JsonSchema> ReadAsync(string path, CancellationToken cancellationToken) =>
        JsonSchema.FromJsonAsync(
            SchemaNormalization.Apply(SpecFolder.Read(path)), path, root => new SpecReferenceResolver(root), cancellationToken);

    public override async Task<IJsonReference> ResolveFileReferenceAsync(
        string filePath, CancellationToken cancellationToken = default)
    {
        // NJsonSchema makes the path absolute; all schemas stand in one folder, so the name says which it is.
        string name = Path.GetFileName(filePath);
        string path = SpecFolder.Paths.Single(candidate => Path.GetFileName(candidate) == name);
        return await ReadAsync(path, cancellationToken);
    }
}
