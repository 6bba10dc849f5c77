using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.ContactFiles;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Http;
using Samples;

namespace RunCampaign;

/// <summary>The run as a whole, from settings to exit code: 0 done, 1 failed, 2 wrong settings, 130 interrupted.</summary>
internal static class CampaignJob
{
    private const int StubSpeed = 60;

    private static readonly string[] Usage =
    [
        "Takes the contacts of a CSV file through a whole campaign: list, import, SMS campaign, schedule, watching, stop.",
        "Usage: dotnet run --project samples/RunCampaign -- [FILE]",
        "  FILE  a CSV file with the column phoneNumber, and perhaps firstName, lastName, timeZone, uniqueId and contactPriority;",
        "        the sample's own contacts.csv when left out. Numbers without a plus sign are those of India.",
        $"Without settings it talks to an embedded stub. {Settings.Advice}",
    ];

    /// <summary>Runs the job.</summary>
    /// <param name="arguments">The CSV file, or nothing for the sample's own.</param>
    /// <param name="variable">Gives the variables of the environment.</param>
    /// <param name="display">Shows how far the run is.</param>
    /// <param name="error">Takes why it cannot go on.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<int> RunAsync(
        string[] arguments, Func<string, string?> variable, Display display, TextWriter error, CancellationToken cancellationToken)
    {
        if (arguments is ["--help" or "-h" or "-?"])
        {
            Array.ForEach(Usage, display.Say);
            return 0;
        }

        if (arguments.Length > 1 || arguments is [['-', ..]])
        {
            await error.WriteLineAsync($"The sample takes a CSV file or nothing; --help says more.");
            return 2;
        }

        if (!Settings.TryRead(variable, out Settings? settings, out string? problem))
        {
            await error.WriteLineAsync(problem);
            return 2;
        }

        try
        {
            ContactFile contacts = await ReadContactsAsync(arguments, display, cancellationToken);
            await RunAsync(settings, contacts, display, cancellationToken);
            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await error.WriteLineAsync("Interrupted. What the provider has by now, it keeps: a scheduled campaign starts, an active one goes on.");
            return 130;
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            await error.WriteLineAsync(Failure.Describe(exception));
            return 1;
        }
    }

    private static bool IsExpected(Exception exception) =>
        Failure.IsExpected(exception) || exception is ContactImportException or IOException or UnauthorizedAccessException;

    private static async Task<ContactFile> ReadContactsAsync(string[] arguments, Display display, CancellationToken cancellationToken)
    {
        string path = arguments is [var named] ? named : Path.Combine(AppContext.BaseDirectory, "contacts.csv");
        using StreamReader reader = File.OpenText(path);
        ContactFile file = await ContactFile.ReadAsync(reader, new ContactFileOptions { Region = "IN" }, cancellationToken);
        display.Say($"Contacts   {file.Contacts.Count} of {Path.GetFileName(path)}");
        foreach (ContactFileError error in file.Errors)
        {
            display.Say($"           line {error.Line}{(error.Column.Length > 0 ? ", " + PlainText.OneLine(error.Column) : "")}: {PlainText.OneLine(error.Problem)}");
        }

        return file.Contacts.Count > 0 ? file : throw new IOException($"'{path}' has no contact that can be used.");
    }

    private static async Task RunAsync(Settings? settings, ContactFile contacts, Display display, CancellationToken cancellationToken)
    {
        TimeProvider time = settings is null ? new FastTime(StubSpeed) : TimeProvider.System;

        // A run of the stub lasts for hours of its own time, so that it is never over before it is stopped.
        await using Provider provider = await Provider.StartAsync(
            settings, new KoreStubOptions { TimeProvider = time, TimePerContact = TimeSpan.FromHours(6) });
        display.Say($"Provider   {provider.Name} at {provider.Settings.Host}");

        using HttpClient http = ApiHttpClient.Create(provider.Settings.Host);
        using var credential = new KoreJwtCredential(TokenOf(provider), time);
        var client = new KoreCampaignsClient(http, new KoreCampaignsClientOptions
        {
            Iid = provider.Settings.ApplicationId,
            AccountId = provider.Settings.AccountId,
            Auth = credential,
            TimeProvider = time,
        });
        await new CampaignSteps(client, time, display).RunAsync(contacts, cancellationToken);
    }

    // Five minutes, which are usual, are five seconds where time is fast: a request may take that long.
    private static KoreJwtOptions TokenOf(Provider provider) => new()
    {
        ClientId = provider.Settings.ClientId,
        ClientSecret = provider.Settings.ClientSecret,
        TokenLifetime = provider.Stub is null ? TimeSpan.FromMinutes(5) : TimeSpan.FromHours(24),
        RenewBefore = provider.Stub is null ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(12),
    };
}
