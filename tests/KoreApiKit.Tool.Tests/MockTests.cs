using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace KoreApiKit.Tool.Tests;

/// <summary><c>korekit mock</c>: a server that answers as a document says.</summary>
public sealed class MockTests : IDisposable
{
    // No test waits this long; a server that does not come must not hang the run.
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("api.yaml", Documents.Clean).With("wrong.yaml", Documents.WithError);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ServesUntilItIsInterrupted()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "korekit.dll"), "mock", "api.yaml", "--port", "0", "--log", "json"])
        {
            WorkingDirectory = _folder.FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Guard);
        try
        {
            string ready = (await process.StandardError.ReadLineAsync(limit.Token))!;
            Assert.Matches(@"^korekit: api\.yaml is served at http://127\.0\.0\.1:\d+/ \(\d+ paths?\); Ctrl\+C stops it$", ready);
            using var client = new HttpClient { BaseAddress = new Uri(ready.Split(' ')[5]) };

            using HttpResponseMessage reply = await client.GetAsync(new Uri("/nowhere", UriKind.Relative), limit.Token);
            JsonNode logged = JsonNode.Parse((await process.StandardOutput.ReadLineAsync(limit.Token))!)!;

            Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
            Assert.Equal(("/nowhere", 404), ((string?)logged["path"], (int?)logged["status"]));
            using Process signal = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(limit.Token);

            Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync(limit.Token)));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    [Fact]
    public async Task LogsALineForPeople()
    {
        using var stop = new CancellationTokenSource();
        using var error = new SignallingWriter();
        using var output = new StringWriter { NewLine = "\n" };
        var console = new Consoles.ToolConsole(output, error, UseColour: false, _folder.FullPath);
        Task<int> run = Korekit.RunAsync(["mock", "api.yaml", "--port", "0"], console, stop.Token);
        string ready = await error.FirstLine.WaitAsync(Guard);
        using (var client = new HttpClient { BaseAddress = new Uri(ready.Split(' ')[5]) })
        {
            (await client.GetAsync(new Uri("/no%0Awhere?a=%1Bb", UriKind.Relative))).Dispose();
        }

        await stop.CancelAsync();

        Assert.Equal(0, await run.WaitAsync(Guard));
        Assert.Matches(@"^GET /no%0Awhere\?a=\\u001bb 404 - \d+\.\d ms\n  No path fits /no%0Awhere\..*\n$", output.ToString());
    }

    [Fact]
    public async Task ADocumentWithErrorsIsNotServed()
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, "mock", "wrong.yaml", "--port", "0");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("wrong.yaml(19,71): error KAK006", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATakenPortIsSaidToBeOne()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        ToolRun run = await ToolRun.In(_folder.FullPath, "mock", "api.yaml", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"korekit: the mock cannot listen on 127.0.0.1:{port}: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("choose another by --port, 0 for a free one\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.yaml", "'nowhere.yaml' does not exist")]
    [InlineData("api.yaml --port many", "'many' is not a value of --port; use a whole number from 0 to 65535")]
    [InlineData("api.yaml --port 70000", "'70000' is not a value of --port; use a whole number from 0 to 65535")]
    [InlineData("api.yaml --host here", "'here' is not a value of --host; use an IP address of this machine, or localhost")]
    [InlineData("api.yaml --base-path v1", "'v1' is not a value of --base-path; use a path such as /v1, or /")]
    [InlineData("api.yaml --control-path /", "'/' is not a value of --control-path; use a path such as /__korekit, or none")]
    [InlineData("api.yaml --delay soon", "'soon' is not a value of --delay; use a time such as 200ms or 100..500ms, at most ten minutes")]
    [InlineData("api.yaml --fault 5:500", "--fault: '5:500' is no fault; write SHARE%:FAULT, such as 5%:500, with a share above 0 and up to 100")]
    [InlineData("api.yaml --cors maybe", "'maybe' is not a value of --cors; use true or false")]
    public async Task AWrongCommandLineIsExplained(string commandLine, string message)
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, ["mock", .. commandLine.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("korekit: " + message, run.Error.Split('\n')[0]);
    }

    [Fact]
    public async Task HelpHasExamples()
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, "mock", "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            (string[])["--stateful", "--fault", "--delay", "--seed", "--base-path", "korekit mock spec/api.yaml"],
            words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
    }

    /// <summary>Tells when its first line is written.</summary>
    private sealed class SignallingWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> FirstLine => _first.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            _first.TrySetResult(value!);
        }
    }
}
