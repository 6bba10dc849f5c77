using System.Reflection;
using System.Text.Json;

namespace KoreApiKit.ReferenceGenerator.Tests;

/// <summary>The files of the repository's <c>spec</c> folder, by their path in it.</summary>
internal static class SpecFolder
{
    public const string Document = "kore-campaigns.openapi.yaml";

    private const string SchemaFolder = "schemas/";
    private const string SchemaEnding = ".schema.json";

    private static readonly Assembly Holder = typeof(SpecFolder).Assembly;

    /// <summary>Every file, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Holder.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>The names of all schemas: <c>caller-id</c> for <c>schemas/caller-id.schema.json</c>.</summary>
    public static IReadOnlyList<string> Schemas { get; } =
    [
        .. Paths
            .Where(path => path.StartsWith(SchemaFolder, StringComparison.Ordinal) && path.EndsWith(SchemaEnding, StringComparison.Ordinal))
            .Select(path => path[SchemaFolder.Length..^SchemaEnding.Length]),
    ];

    public static string PathOfSchema(string schema) => SchemaFolder + schema + SchemaEnding;

    /// <summary>The name that a schema gives its type by <c>title</c>.</summary>
    public static string TypeName(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(Read(PathOfSchema(schema)));
        return document.RootElement.GetProperty("title").GetString()
            ?? throw new FormatException($"The title of schema {schema} is null.");
    }

    public static string Read(string path)
    {
        using Stream stream = Holder.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"The spec folder has no file {path}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
