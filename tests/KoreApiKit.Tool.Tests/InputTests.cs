using System.Text;

namespace KoreApiKit.Tool.Tests;

/// <summary>Every kind of file that is no document gets one clear line.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("korekit.json", Documents.ReadingOnly);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("missing.yaml", "'missing.yaml' does not exist")]
    [InlineData("folder", "'folder' is a folder; name the document in it")]
    [InlineData("empty.yaml", "'empty.yaml' is empty")]
    [InlineData("binary.yaml", "'binary.yaml' is a binary file or not UTF-8; give a JSON or YAML text and save it as UTF-8")]
    [InlineData("latin1.yaml", "'latin1.yaml' is a binary file or not UTF-8; give a JSON or YAML text and save it as UTF-8")]
    [InlineData("", "a path is empty; name a file or folder")]
    [InlineData("a\0b", "'a\\u0000b' is not a path")]
    [InlineData("a\u001b[31mb", "'a\\u001b[31mb' does not exist")]
    public async Task AFileThatIsNoTextIsNamed(string name, string message)
    {
        _folder.With("folder/api.yaml", Documents.Clean)
            .With("empty.yaml", [])
            .With("binary.yaml", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1])
            .With("latin1.yaml", [0x61, 0xE4, 0x62]);

        Assert.Equal(new ToolRun(2, "", $"korekit: {message}\n"), await Lint(name));
        Assert.Equal(new ToolRun(2, "", $"korekit: {message}\n"), await ToolRun.In(_folder.FullPath, "generate", name, "-o", "out"));
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task AByteOrderMarkIsUnderstood(string encoding)
    {
        Encoding marked = Encoding.GetEncoding(encoding);
        _folder.With("api.yaml", [.. marked.GetPreamble(), .. marked.GetBytes(Documents.Clean)]);

        Assert.Equal(new ToolRun(0, "nothing found\n", ""), await Lint("api.yaml"));
    }

    [Fact]
    public async Task AFileOfFiftyMegabytesIsAnswered()
    {
        _folder.With("api.json", "[" + string.Join(',', Enumerable.Repeat("1", 25_000_000)) + "]");

        ToolRun run = await Lint("api.json");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("api.json(1,10000000): error KAK004: The file has more than 5,000,000 values", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileTooLargeToReadIsNamed()
    {
        using (FileStream file = File.Create(_folder["api.json"]))
        {
            file.Write(Encoding.Unicode.GetPreamble());
            file.SetLength((256L * 1024 * 1024) + 1);
        }

        Assert.Equal(
            new ToolRun(2, "", "korekit: 'api.json' is larger than 256 MiB, more than is read; split the document\n"), await Lint("api.json"));
    }

    [Fact]
    public async Task AReferenceOutsideTheFolderIsNamed()
    {
        _folder.With("spec/api.yaml", Documents.Clean + "    Owner: { $ref: ../shared/owner.yaml }\n")
            .With("shared/owner.yaml", "type: object\n");

        ToolRun without = await Lint("spec/api.yaml");
        Assert.Equal(1, without.ExitCode);
        Assert.Contains("error KAK005", without.Output, StringComparison.Ordinal);
        Assert.Equal("korekit: files that lie outside the document's folder are named by --reference FILE\n", without.Error);

        Assert.Equal(new ToolRun(0, "nothing found\n", ""), await Lint("spec/api.yaml", "--reference", "shared/owner.yaml"));
    }

    [Fact]
    public async Task FilesBesideTheDocumentCanBeLeftOut()
    {
        _folder.With("api.yaml", Documents.Clean + "    Owner: { $ref: owner.yaml }\n").With("owner.yaml", "type: object\n");

        Assert.Equal(0, (await Lint("api.yaml")).ExitCode);
        Assert.Contains("error KAK005", (await Lint("api.yaml", "--find-references", "false")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingReferenceIsNamed() =>
        Assert.Equal(
            new ToolRun(2, "", "korekit: 'no.yaml', which --reference names, does not exist\n"),
            await ToolRun.In(_folder.With("api.yaml", Documents.Clean).FullPath, "lint", "api.yaml", "--reference", "no.yaml"));

    [Fact]
    public async Task AReferencedFileThatIsBinaryIsNamedAfterTheFindings()
    {
        _folder.With("api.yaml", Documents.Clean + "    Owner: { $ref: owner.yaml }\n").With("owner.yaml", [0, 1, 2]);

        ToolRun run = await Lint("api.yaml");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("korekit: 'owner.yaml' is a binary file or not UTF-8; give a JSON or YAML text and save it as UTF-8\n", run.Error);
    }

    private Task<ToolRun> Lint(string name, params string[] arguments) =>
        ToolRun.In(_folder.FullPath, ["lint", name, .. arguments]);
}
