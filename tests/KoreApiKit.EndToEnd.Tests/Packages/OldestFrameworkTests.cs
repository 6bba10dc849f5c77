using System.Text.RegularExpressions;
using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Packages;

/// <summary>The packages and emitted code on .NET 8, the oldest framework that they are for: published with its runtime and run.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed partial class OldestFrameworkTests(RepositoryCopy repository)
{
    private const string Create = """"
        using System.Net.Http.Headers;
        using System.Runtime.InteropServices;
        using Acme.Kore;
        using KoreApiKit.Campaigns.Authentication;

        using var http = new HttpClient(new Answering(args[0])) { BaseAddress = new Uri("https://platform.example") };
        using var credential = new KoreJwtCredential("cs-1", new string('k', 64));
        var client = new CampaignClient(http, new CampaignClientOptions { Iid = "st-1", AccountId = "1", Auth = credential });
        CreateSmsCampaignResponse created = await client.CreateSmsCampaignAsync(new TextSmsCampaign
        {
            Name = "Event Reminder",
            Description = "Reminds of an event.",
            ContactLists = ["Renewal Due"],
            Priority = CampaignPriority.Highest,
            Message = new TextSmsMessage { TemplateId = "", Message = "Hi" },
            DialingStrategy = new DialingStrategy
            {
                CallerId = new CallerId { PhoneNumber = "+919876543210" },
                CallingHours = new CallingHours
                {
                    Frequency = CallingFrequency.Weekly,
                    Timezone = "Asia/Kolkata",
                    Days = [new CallingHoursDay { Day = WeekDay.Monday, Start = new TimeOnly(9, 0), End = new TimeOnly(18, 0) }],
                },
            },
            Schedule = new CampaignSchedule { IsSchedulingEnabled = false },
        });
        Console.WriteLine($"{created.Data.Name} is {created.Data.Status} on {RuntimeInformation.FrameworkDescription}");

        /// <summary>Answers a create that has a token with the vendor's sample.</summary>
        internal sealed class Answering(string answer) : HttpMessageHandler
        {
            /// <inheritdoc />
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                string body = await request.Content!.ReadAsStringAsync(cancellationToken);
                return request.Headers.Contains("auth") && body.Contains("\"9:00 AM\"", StringComparison.Ordinal)
                    ? new HttpResponseMessage { Content = new StringContent(await File.ReadAllTextAsync(answer, cancellationToken), new MediaTypeHeaderValue("application/json")) }
                    : throw new InvalidOperationException(body);
            }
        }
        """";

    [SkippableFact]
    public async Task A_campaign_is_created_on_it()
    {
        using var consumer = new PackageConsumer(await repository.PackAsync());
        string spec = Path.Combine(repository.Folder, "spec");
        consumer.WithProject(
            "Eight",
            "<TargetFramework>net8.0</TargetFramework><OutputType>Exe</OutputType>",
            consumer.Generator + consumer.Reference("KoreApiKit.Campaigns")
                + $"""<KoreApiSpec Include="{Path.Combine(spec, "kore-campaigns.openapi.yaml")}" Namespace="Acme.Kore" ClientName="CampaignClient" />""",
            Create);

        CommandResult published = await consumer.DotNetAsync("publish Eight --use-current-runtime --self-contained -o eight --nologo -v:q");

        // The SDK of .NET 10 brings no runtime of .NET 8. NuGet has it; a mirror or a machine without a network may not.
        Skip.If(MissingRuntime().IsMatch(published.Text), "The sources of packages do not have the runtime of .NET 8: " + published.Text);
        Assert.True(published.ExitCode == 0, published.Text);
        Assert.DoesNotContain(": warning ", published.Text, StringComparison.OrdinalIgnoreCase);
        string program = Path.Combine(consumer.Folder, "eight", OperatingSystem.IsWindows() ? "Eight.exe" : "Eight");
        CommandResult run = await Command.RunAsync(program, $"\"{Path.Combine(spec, "examples", "create-sms-campaign-text.response.json")}\"", consumer.Folder);
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.StartsWith("Event Reminder SMS Campaign is Ready on .NET 8.0.", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"error NU1(10[0-3]|301): .*Microsoft\.(NETCore|AspNetCore)\.App\.(Runtime|Host|Ref)", RegexOptions.Singleline)]
    private static partial Regex MissingRuntime();
}
