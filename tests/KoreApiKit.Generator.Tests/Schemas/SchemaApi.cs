using System.Text.Json;
using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>The code of a document that holds nothing but schemas, on the whole way from its text, compiled once.</summary>
internal sealed class SchemaApi
{
    private const string Namespace = "Acme.Schemas";
    private const string Path = "schemas.yaml";

    private readonly Lazy<EmittedLibrary> _library;

    /// <param name="schemas">The members of <c>components.schemas</c> as YAML, without indentation.</param>
    public SchemaApi(string schemas, string version = "3.1.0")
    {
        string document = $"openapi: {version}\ninfo: {{ title: Schemas, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n"
            + string.Join('\n', schemas.Split('\n').Select(line => line.Length == 0 ? line : "    " + line)) + "\n";
        var findings = new FindingCollection();
        OpenApiDocument read = OpenApiReader.Read(Path, [new SpecSource(Path, document)], findings, CancellationToken.None)!;
        var options = new GenerationOptions { Namespace = Namespace };
        ApiModel model = ApiModelBuilder.Build(read, options, findings, CancellationToken.None);
        EmitContext context = EmitContext.Create(model, options);
        Findings = [.. findings.ToOrderedArray()];
        Files = model.Types.GroupBy(type => type.Group, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => TypeEmitter.Emit(group.ToEquatableArray(), context.ForTypes([.. group])), StringComparer.Ordinal);
        string resolver = JsonResolverEmitter.Emit(context, model.Types.Select(type => type.Reference));
        _library = new Lazy<EmittedLibrary>(() => new EmittedLibrary(Namespace, [.. Files.Values, resolver]));
    }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The emitted files by the schema whose types they hold.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Runs the body of a method with a string <c>input</c> that returns a string.</summary>
    public string Run(string body, string input = "") => _library.Value.Run(body, input);

    /// <summary>
    /// Reads JSON as a type, and gives its violations as <c>pointer keyword</c>, separated by <c>|</c>. What is valid or not,
    /// it must be written back as it came. JSON that cannot be read gives the message.
    /// </summary>
    public string Check(string type, string json)
    {
        string[] result = Run(
            $$"""
            try
            {
                {{type}} value = JsonModel.Parse<{{type}}>(input);
                string violations = value is IValidatable validatable ? string.Join('|', validatable.Validate().Violations.Select(v => v.Pointer + " " + v.Keyword)) : "";
                return violations + "\n" + JsonModel.ToJson(value);
            }
            catch (JsonException exception)
            {
                return exception.Message + "\n" + input;
            }
            """,
            json).Split('\n', 2);
        using var before = JsonDocument.Parse(json);
        using var after = JsonDocument.Parse(result[1]);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), $"{json} was written back as {result[1]}");
        return result[0];
    }
}
