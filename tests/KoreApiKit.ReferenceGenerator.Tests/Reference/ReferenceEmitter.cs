using NJsonSchema;
using NJsonSchema.CodeGeneration.CSharp;

namespace KoreApiKit.ReferenceGenerator.Tests.Reference;

/// <summary>Schema → C#, by NJsonSchema.</summary>
internal static class ReferenceEmitter
{
    /// <summary>The C# of a schema's type and of the types that it uses.</summary>
    public static async Task<string> EmitAsync(string schema, CancellationToken cancellationToken = default)
    {
        JsonSchema root = await SpecReferenceResolver.ReadAsync(SpecFolder.PathOfSchema(schema), cancellationToken);
        var settings = new CSharpGeneratorSettings
        {
            Namespace = "Reference",
            JsonLibrary = CSharpJsonLibrary.SystemTextJson,
            JsonLibraryVersion = 9,
            ClassStyle = CSharpClassStyle.Poco,
            GenerateNativeRecords = true,
            GenerateNullableReferenceTypes = true,
            GenerateOptionalPropertiesAsNullable = true,
            UseRequiredKeyword = true,
            TimeType = "System.TimeOnly",
            DateType = "System.DateOnly",
        };
        return new CSharpGenerator(root, settings).GenerateFile(SpecFolder.TypeName(schema));
    }
}
