using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Schemas.Validation;

/// <summary>
/// All required cases of draft 2020-12 of the official JSON Schema Test Suite. What we decide otherwise is listed with its reason,
/// and the list must be exact: a case that agrees again must leave it.
/// </summary>
public sealed class OfficialSuiteTests
{
    private const int Cases = 1176;

    private const string SchemasStandAnywhere =
        "OpenAPI keeps schemas under keywords that JSON Schema does not know, so an $id counts wherever it stands";

    private const string OneDialect =
        "a meta-schema that leaves out a vocabulary is not looked at: OpenAPI has one dialect, and all its keywords count";

    /// <summary>What differs: file, group and case, and why.</summary>
    private static readonly Dictionary<string, string> s_explained = new(StringComparer.Ordinal)
    {
        ["unknownKeyword / $id inside an unknown keyword is not a real identifier / type matches second anyOf, which has a real schema in it"] = SchemasStandAnywhere,
        ["unknownKeyword / $id inside an unknown keyword is not a real identifier / type matches non-schema in first anyOf"] = SchemasStandAnywhere,
        ["vocabulary / schema that uses custom metaschema with with no validation vocabulary / no validation: invalid number, but it still validates"] = OneDialect,
    };

    private static readonly string s_folder = Folder();
    private static readonly IReadOnlyList<SpecSource> s_others =
    [
        .. Retrievable("remotes/root", "http://localhost:1234/"),
        .. Retrievable("remotes", "http://localhost:1234/draft2020-12/"),
        .. Retrievable("metaschemas", "https://json-schema.org/draft/2020-12/"),
    ];

    public static TheoryData<string> Files => [.. FileNames()];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryCaseIsDecidedAsTheSuiteDoes(string file)
    {
        string[] wrong = [.. Groups(file).SelectMany(group => Wrong(file, group))];

        Assert.Equal(s_explained.Keys.Where(key => key.StartsWith(file + " / ", StringComparison.Ordinal)).Order(StringComparer.Ordinal), wrong.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NoCaseIsLeftOut() =>
        Assert.Equal(Cases, FileNames().Sum(file => Groups(file).Sum(group => group["tests"]!.AsArray().Count)));

    private static IEnumerable<string> Wrong(string file, JsonNode group)
    {
        var findings = new FindingCollection();
        JsonSchema schema = SchemaDocumentReader.Read(
            "suite.json",
            [new SpecSource("suite.json", group["schema"]!.ToJsonString()), .. s_others],
            findings,
            CancellationToken.None)!;
        var validator = new SchemaValidator { ChecksFormats = false };
        foreach (JsonNode? test in group["tests"]!.AsArray())
        {
            SpecNode instance = SpecTextReader.Read("instance.json", test!["data"]?.ToJsonString() ?? "null", new FindingCollection(), CancellationToken.None).Root!;
            bool valid = validator.IsValid(schema, instance);
            if (valid != (bool)test["valid"]! || valid != validator.Validate(schema, instance).IsEmpty)
            {
                yield return $"{file} / {group["description"]} / {test["description"]}";
            }
        }
    }

    private static IEnumerable<string> FileNames() =>
        Directory.EnumerateFiles(Path.Combine(s_folder, "tests")).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    private static IEnumerable<JsonNode> Groups(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, "tests", file + ".json")))!.AsArray().OfType<JsonNode>();

    // A file of the suite is known by the address from which it would be fetched.
    private static IEnumerable<SpecSource> Retrievable(string folder, string address)
    {
        string root = Path.Combine(s_folder, folder);
        foreach (string path in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(root, path).Replace('\\', '/');
            JsonObject schema = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            var uri = new Uri(address + relative.Replace(".json", address.Contains("localhost", StringComparison.Ordinal) ? ".json" : "", StringComparison.Ordinal));
            string id = new Uri(uri, (string?)schema["$id"] ?? "").AbsoluteUri;
            schema["$id"] = id;
            yield return new SpecSource($"{folder}/{relative}", schema.ToJsonString(JsonSerializerOptions.Default));
            if (id != uri.AbsoluteUri)
            {
                var forward = new JsonObject { ["$id"] = uri.AbsoluteUri, ["$ref"] = id };
                yield return new SpecSource($"{folder}/address/{relative}", forward.ToJsonString(JsonSerializerOptions.Default));
            }
        }
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "Suite"));
}
