using System.Globalization;
using System.Text;

namespace KoreApiKit.Tool.Tests;

/// <summary>Broken and hostile files end every verb with one clear line that names the file and, where it is text, line and column.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Binary = "is a binary file or not UTF-8";

    // Every verb, with {0} for the file in question.
    private static readonly string[] OfDocuments =
    [
        "lint {0}", "generate {0} -o out", "diff {0} good.yaml", "diff good.yaml {0}", "pact compare {0} good.json",
        "pact generate {0} -o out", "report {0} -o out.html",
    ];

    // The verb that goes on until it is stopped, unless its document cannot be played.
    private const string OfServer = "mock {0} --port 0";

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("good.yaml", Documents.Clean)
        .With("good.json", """{ "consumer": { "name": "a" }, "provider": { "name": "b" }, "interactions": [] }""")
        .With("korekit.json", Documents.ReadingOnly);

    public static TheoryData<string, string> BrokenDocuments { get; } = Cases(
        ("half.yaml", "(", "KAK001"),
        ("half.json", "(1,", "KAK001"),
        ("version.yaml", "(1,", "KAK100"),
        ("other.yaml", "(1,1)", "KAK100"),
        ("list.json", "(1,1)", "KAK100"),
        ("deep.json", "(1,", "KAK004"),
        ("deep.yaml", "(1,", "KAK004"),
        ("aliases.yaml", "(", "KAK004"),
        ("chain.yaml", "(", "KAK004"),
        ("self.yaml", "(", "KAK007"),
        ("folder-reference.yaml", "(", "KAK005"),
        ("device-reference.yaml", "(", "KAK005"),
        ("missing-reference.yaml", "(", "KAK005"),
        ("escaped-reference.yaml", "(", "KAK005"),
        ("remote-reference.yaml", "(", "KAK006"));

    public static TheoryData<string, string> FilesThatAreNoText { get; } = Cases(
        ("image.yaml", Binary, ""),
        ("zeros.yaml", Binary, ""),
        ("unmarked-utf16.yaml", Binary, ""),
        ("latin1.yaml", Binary, ""),
        ("folder.yaml", "is a folder", ""),
        ("gone.yaml", "does not exist", ""));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(BrokenDocuments))]
    public async Task ABrokenDocumentIsNamedWithItsPlace(string commandLine, string expected)
    {
        string[] words = commandLine.Split(' ');
        string name = words.First(word => word.EndsWith(".yaml", StringComparison.Ordinal) ? word != "good.yaml" : word is "half.json" or "list.json" or "deep.json");
        _folder.With(name, TextOf(name)).With("folder/owner.yaml", "type: object\n");
        string[] parts = expected.Split('|');

        ToolRun run = await ToolRun.In(_folder.FullPath, words);

        Assert.InRange(run.ExitCode, 1, 2);
        string line = Assert.Single((run.Output + run.Error).Split('\n'), line => line.Contains(": error KAK", StringComparison.Ordinal));
        Assert.Contains($"{name}{parts[0]}", line, StringComparison.Ordinal);
        Assert.Contains($": error {parts[1]}: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.FullPath, run.Output + run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]) && name is "half.yaml" or "half.json");
    }

    [Theory]
    [MemberData(nameof(FilesThatAreNoText))]
    public async Task AFileThatIsNoTextIsNamed(string commandLine, string expected)
    {
        MakeFilesThatAreNoText();

        ToolRun run = await ToolRun.In(_folder.FullPath, commandLine.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected.TrimEnd('|'), Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image.yaml", Binary)]
    [InlineData("zeros.yaml", Binary)]
    [InlineData("unmarked-utf16.yaml", Binary)]
    [InlineData("latin1.yaml", Binary)]
    [InlineData("good.yaml", "The file is not valid JSON")]
    [InlineData("deep.json", "more than 256 deep")]
    [InlineData("half.json", "The file is not valid JSON")]
    public async Task APactThatCannotBeReadIsAFinding(string name, string expected)
    {
        MakeFilesThatAreNoText();
        _folder.With("deep.json", TextOf("deep.json")).With("half.json", TextOf("half.json"));

        ToolRun run = await ToolRun.In(_folder.FullPath, "pact", "compare", "good.yaml", name);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        string line = Assert.Single(run.Output.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.StartsWith(name + "(1,", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint {0}")]
    [InlineData("generate {0} -o out")]
    [InlineData("diff {0} good.yaml")]
    [InlineData("pact compare {0} good.json")]
    [InlineData("pact compare good.yaml {0}")]
    public async Task AFileThatAnotherProcessHoldsIsNamed(string commandLine)
    {
        _folder.With("held.yaml", Documents.Clean);
        using var held = new FileStream(_folder["held.yaml"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ToolRun run = await ToolRun.In(_folder.FullPath, Format(commandLine, "held.yaml").Split(' '));

        Assert.InRange(run.ExitCode, 1, 2);
        string line = Assert.Single((run.Output + run.Error).Split('\n'), line => line.Contains("cannot be read: ", StringComparison.Ordinal));
        Assert.Contains("held.yaml", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task EveryVerbReadsATextThatSaysItsEncoding(string encoding)
    {
        Encoding marked = Encoding.GetEncoding(encoding);
        _folder.With("marked.yaml", [.. marked.GetPreamble(), .. marked.GetBytes(Documents.Clean)]);

        foreach (string commandLine in OfDocuments.Where(line => !line.StartsWith("pact", StringComparison.Ordinal)))
        {
            Assert.Equal((0, ""), (await ToolRun.In(_folder.FullPath, Format(commandLine, "marked.yaml").Split(' '))) is var run ? (run.ExitCode, run.Error) : default);
        }
    }

    [Fact]
    public async Task SchemasThatReferToEachOtherEnd()
    {
        _folder.With("cyclic.yaml", Documents.Clean.Replace(
            "Toy: {", "Ring: { type: object, properties: { next: { $ref: '#/components/schemas/Ring' }, all: { type: array, items: { $ref: '#/components/schemas/Ring' } } } }\n    Toy: {", StringComparison.Ordinal)
            .Replace("items: { $ref: '#/components/schemas/Pet' }", "items: { $ref: '#/components/schemas/Ring' }", StringComparison.Ordinal));

        Assert.Equal(0, (await ToolRun.In(_folder.FullPath, "lint", "cyclic.yaml")).ExitCode);
        Assert.Equal(0, (await ToolRun.In(_folder.FullPath, "generate", "cyclic.yaml", "-o", "out")).ExitCode);
        Assert.Equal(1, (await ToolRun.In(_folder.FullPath, "diff", "good.yaml", "cyclic.yaml")).ExitCode);
        Assert.Equal(0, (await ToolRun.In(_folder.FullPath, "diff", "cyclic.yaml", "cyclic.yaml")).ExitCode);
    }

    [Fact]
    public async Task ATitleOfFiftyMegabytesMakesNamesThatFilesCanHave()
    {
        _folder.With("title.json", $$"""{ "openapi": "3.1.0", "info": { "title": "{{new string('a', 50_000_000)}}", "version": "1" }, "paths": {} }""");

        ToolRun run = await ToolRun.In(_folder.FullPath, "generate", "title.json", "-o", "out");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(_folder.Files("out").Keys, name => Assert.InRange(name.Length, 1, 255));
    }

    [Theory]
    [InlineData("lint {0}", 1, "KAK004")]
    [InlineData("generate {0} -o out", 1, "KAK004")]
    [InlineData("diff {0} good.yaml", 2, "KAK004")]
    [InlineData("pact compare {0} good.json", 2, "KAK004")]
    [InlineData("pact generate {0} -o out", 2, "KAK004")]
    [InlineData("report {0} -o out.html", 2, "KAK004")]
    [InlineData(OfServer, 2, "KAK004")]
    [InlineData("pact compare good.yaml {0}", 1, "pact.file.unreadable")]
    public async Task AFileOfFiftyMegabytesIsAnswered(string commandLine, int exitCode, string id)
    {
        var text = new StringBuilder("[1", 51_000_000);
        text.Insert(2, ",1", 25_000_000).Append(']');
        _folder.With("large.json", text.ToString());

        ToolRun run = await ToolRun.In(_folder.FullPath, Format(commandLine, "large.json").Split(' '));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"large.json(1,10000000): error {id}: ", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static TheoryData<string, string> Cases(params (string Name, string Place, string Id)[] files)
    {
        var cases = new TheoryData<string, string>();
        foreach (string commandLine in OfDocuments.Append(OfServer))
        {
            foreach ((string name, string place, string id) in files)
            {
                cases.Add(Format(commandLine, name), $"{place}|{id}");
            }
        }

        return cases;
    }

    private void MakeFilesThatAreNoText() => _folder
        .With("image.yaml", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])
        .With("zeros.yaml", new byte[1 << 20])
        .With("unmarked-utf16.yaml", Encoding.Unicode.GetBytes(Documents.Clean))
        .With("latin1.yaml", [.. "openapi: "u8, 0xE4, 0xF6])
        .With("folder.yaml/api.yaml", Documents.Clean);

    private static string TextOf(string name) => name switch
    {
        "half.yaml" => Documents.SyntaxError,
        "half.json" => "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Pe",
        "version.yaml" => Documents.Clean.Replace("3.1.0", "9.9.9", StringComparison.Ordinal),
        "other.yaml" => "a: 1\nb: 2\n",
        "list.json" => "[1, 2]",
        "deep.json" => string.Concat(Enumerable.Repeat("{\"a\":", 100_000)),
        "deep.yaml" => "a: " + new string('[', 100_000),
        "aliases.yaml" => Documents.Clean + "x-a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(0, 12).Select(index => $"x-{(char)('b' + index)}: &{(char)('b' + index)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + index)}", 9))}]\n")),
        "chain.yaml" => Documents.Clean.Replace("items: { $ref: '#/components/schemas/Pet' }", "items: { $ref: '#/components/schemas/S0' }", StringComparison.Ordinal)
            + string.Concat(Enumerable.Range(0, 20_000).Select(index => $"    S{index}: {{ $ref: '#/components/schemas/S{index + 1}' }}\n")) + "    S20000: { type: string }\n",
        "self.yaml" => Documents.Clean + "    Self: { $ref: '#/components/schemas/Self' }\n",
        _ => Documents.Clean + $"    Owner: {{ $ref: '{TargetOf(name)}' }}\n",
    };

    private static string TargetOf(string name) => name switch
    {
        "folder-reference.yaml" => "folder",
        "device-reference.yaml" => "/dev/zero",
        "escaped-reference.yaml" => "%zz%00.yaml",
        "remote-reference.yaml" => "https://example.com/owner.yaml",
        _ => "nowhere.yaml",
    };

    private static string Format(string commandLine, string name) => string.Format(CultureInfo.InvariantCulture, commandLine, name);
}
