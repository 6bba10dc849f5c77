using System.Text.RegularExpressions;
using KoreApiKit.Campaigns.Stub;
using RunCampaign;
using Spectre.Console;

namespace KoreApiKit.Campaigns.Tests.Samples;

/// <summary>The sample of the whole way, against the embedded stub.</summary>
public sealed class RunCampaignTests : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("run-campaign-");

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_campaign_is_imported_created_scheduled_watched_and_stopped()
    {
        Assert.Equal((0, ""), (await RunAsync([]), _error.ToString()));

        string[] lines = [.. _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Regex.Replace(line, "c[dl]-[0-9a-fx-]+|[0-9]{2}:[0-9]{2}:[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}|127[^ ]+", "*"))];
        Assert.Equal(
            [
                "Contacts   5 of contacts.csv",
                "           line 6, phoneNumber: '12345' is no number that can exist in its country: check its digits.",
                "Provider   the embedded stub provider at http://*",
                "List       * \"Renewals * *\"",
                "Imported   2 of 5",
                "Imported   4 of 5",
                "Imported   5 of 5",
                "Campaign   * \"Renewal reminder * *\" is Ready",
                "Schedule   starts at * UTC",
            ],
            lines[..9]);
        Assert.Equal(["Status     Active", "Stopped    * is Stopped"], lines[9..].Where(line => line != "Status     Scheduled"));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_says_what_it_takes_and_runs_nothing(string argument)
    {
        Assert.Equal((0, ""), (await RunAsync([argument]), _error.ToString()));

        Assert.Contains("Usage: ", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("KORE_CLIENT_SECRET", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Provider", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_gets_a_bar_and_the_status()
    {
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(_output),
        });

        Assert.Equal((0, ""), (await RunAsync([], display: new TerminalDisplay(terminal)), _error.ToString()));

        Assert.Contains("Importing contacts", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Imported   5 of 5", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Waiting for the start", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("is Stopped", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_ends_with_one_line()
    {
        using var interruption = new CancellationTokenSource();
        var display = new Interrupting(interruption);

        Assert.Equal(130, await RunAsync([], display: display, cancellationToken: interruption.Token));

        Assert.StartsWith("Interrupted. ", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(Errors());
    }

    [Theory]
    [InlineData(2, "The sample takes a CSV file or nothing;", "--fast")]
    [InlineData(2, "The sample takes a CSV file or nothing;", "a.csv", "b.csv")]
    [InlineData(1, "Could not find file", "missing.csv")]
    public async Task Wrong_arguments_are_one_line(int exitCode, string words, params string[] arguments)
    {
        Assert.Equal(exitCode, await RunAsync(arguments));

        Assert.StartsWith(words, Assert.Single(Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_contacts_is_one_line()
    {
        string file = Path.Combine(_folder.FullName, "numbers.csv");
        await File.WriteAllTextAsync(file, "number\n+919876543210\n");

        Assert.Equal(1, await RunAsync([file]));

        Assert.Contains("line 1, phoneNumber: The column 'phoneNumber' is missing", _output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("numbers.csv' has no contact that can be used.", Assert.Single(Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_setting_is_named()
    {
        Assert.Equal(2, await RunAsync([], new() { ["KORE_HOST"] = "platform.example" }));

        Assert.Contains("set KORE_IID and KORE_ACCOUNT_ID and KORE_CLIENT_ID and KORE_CLIENT_SECRET too", Assert.Single(Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_is_one_line_without_the_secret()
    {
        await using KoreStubProvider provider = await KoreStubProvider.StartAsync();

        Assert.Equal(1, await RunAsync([], new()
        {
            ["KORE_HOST"] = provider.BaseAddress.ToString(),
            ["KORE_IID"] = "st-1",
            ["KORE_ACCOUNT_ID"] = "account",
            ["KORE_CLIENT_ID"] = new KoreStubOptions().ClientId,
            ["KORE_CLIENT_SECRET"] = "another-secret-that-has-32-bytes",
        }));

        Assert.Contains("401", Assert.Single(Errors()), StringComparison.Ordinal);
        Assert.DoesNotContain("another-secret", _error.ToString() + _output, StringComparison.Ordinal);
    }

    private Task<int> RunAsync(
        string[] arguments, Dictionary<string, string>? variables = null, Display? display = null, CancellationToken cancellationToken = default) =>
        CampaignJob.RunAsync(
            arguments,
            name => variables?.GetValueOrDefault(name),
            display ?? new PlainDisplay(_output),
            _error,
            cancellationToken);

    private string[] Errors() => _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The user presses Ctrl+C while the campaign waits for its start.</summary>
    private sealed class Interrupting(CancellationTokenSource interruption) : Display
    {
        public override void Say(string line)
        {
        }

        public override Task ShowImportAsync(int total, Func<IProgress<ImportProgress>, Task> import) => import(new Told<ImportProgress>(_ => { }));

        public override Task ShowStatusAsync(string waitingFor, Func<IProgress<CampaignStatus>, Task> wait) =>
            wait(new Told<CampaignStatus>(_ => interruption.Cancel()));
    }
}
