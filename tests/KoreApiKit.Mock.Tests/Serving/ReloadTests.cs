using System.Threading.Channels;
using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Serving;

/// <summary>Documents that change while they are served.</summary>
public sealed class ReloadTests
{
    // No test waits this long; a watch that does not work must not hang the run.
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(2);

    private const string Root = """
        openapi: 3.1.0
        info: { title: Test, version: '1' }
        paths: { /x: { get: { responses: { '200': { description: x, content: { application/json: { schema: { $ref: 'part.yaml' } } } } } } } }
        """;

    [Fact]
    public async Task AreReadAgainWithTheFilesThatTheyReferTo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("part.yaml", "const: 1");
        Channel<string> notices = Channel.CreateUnbounded<string>();
        await using MockRun mock = await MockRun.OfFile(
            folder.Write("api.yaml", Root), new MockServerOptions { OnNotice = notice => notices.Writer.TryWrite(notice) });
        Assert.Equal("1", (await mock.Get("/x")).Text);

        folder.Write("part.yaml", "const: 22");
        Assert.Equal("api.yaml was read again", await Next());
        Assert.Equal("22", (await mock.Get("/x")).Text);

        folder.Write("part.yaml", "const: [ 1,");
        Assert.Matches(@"^api.yaml is served as it was before\. .*\s*part\.yaml\(\d+,\d+\): error KAK", await Next());
        Assert.Equal("22", (await mock.Get("/x")).Text);

        // The missing file is one that no good reading knew.
        folder.Write("api.yaml", Root.Replace("part.yaml", "other.yaml", StringComparison.Ordinal));
        Assert.Contains("other.yaml", await Next(), StringComparison.Ordinal);
        folder.Write("other.yaml", "const: 333");
        Assert.Equal("api.yaml was read again", await Next());
        Assert.Equal("333", (await mock.Get("/x")).Text);

        async Task<string> Next() => await notices.Reader.ReadAsync().AsTask().WaitAsync(Guard);
    }

    [Fact]
    public async Task StayAsTheyAreWhereThatIsWanted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("part.yaml", "const: 1");
        await using MockRun mock = await MockRun.OfFile(folder.Write("api.yaml", Root), new MockServerOptions { Reload = false });

        File.Delete(folder["part.yaml"]);
        File.Delete(folder["api.yaml"]);

        Assert.Equal("1", (await mock.Get("/x")).Text);
    }
}
