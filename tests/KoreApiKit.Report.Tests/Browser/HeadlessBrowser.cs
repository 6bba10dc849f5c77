using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KoreApiKit.Report.Tests.Browser;

/// <summary>A headless browser for the tests of one class, with one page.</summary>
public sealed partial class HeadlessBrowser : IAsyncLifetime
{
    private readonly string _profile = Directory.CreateTempSubdirectory("korekit-browser-").FullName;
    private Process? _process;

    internal DevTools Page { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (BrowserFiles.Absence is not null)
        {
            return;
        }

        BrowserFiles files = BrowserFiles.Unpack();
        var start = new ProcessStartInfo(files.Executable)
        {
            RedirectStandardError = true,
            ArgumentList =
            {
                "--headless", "--no-sandbox", "--disable-gpu", "--no-proxy-server", "--remote-debugging-port=0", "--user-data-dir=" + _profile, "about:blank",
            },
        };
        if (files.LibraryFolder is { } libraries)
        {
            // Systems without a desktop lack some of them.
            start.Environment["LD_LIBRARY_PATH"] = $"{Environment.GetEnvironmentVariable("LD_LIBRARY_PATH")}:{libraries}".TrimStart(':');
        }

        _process = Process.Start(start)!;
        int port = await PortAsync(_process.StandardError);
        _ = _process.StandardError.ReadToEndAsync();
        using var client = new HttpClient();
        JsonArray targets = (await client.GetFromJsonAsync<JsonArray>($"http://127.0.0.1:{port}/json/list"))!;
        string page = targets.First(target => target!["type"]!.GetValue<string>() == "page")!["webSocketDebuggerUrl"]!.GetValue<string>();
        Page = await DevTools.ConnectAsync(new Uri(page));
    }

    public async Task DisposeAsync()
    {
        if (Page is not null)
        {
            await Page.DisposeAsync();
        }

        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_profile, recursive: true);
    }

    private static async Task<int> PortAsync(StreamReader messages)
    {
        var said = new List<string>();
        while (await messages.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Address().Match(line) is { Success: true } match)
            {
                return int.Parse(match.Groups["port"].Value, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException("The browser did not start: " + string.Join(Environment.NewLine, said));
    }

    [GeneratedRegex("DevTools listening on ws://[^:]+:(?<port>[0-9]+)/")]
    private static partial Regex Address();
}
