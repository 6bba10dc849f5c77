using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Tool.Tests.Broker;

namespace KoreApiKit.Tool.Tests.Verifying;

/// <summary>The campaign pact of this repository, against the stub provider.</summary>
public sealed class CampaignTests : BrokerTest
{
    private static readonly string PactPath = Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "pacts")), "*.json").Single();

    private static readonly int Interactions = JsonNode.Parse(File.ReadAllText(PactPath))!["interactions"]!.AsArray().Count;

    public CampaignTests()
    {
        Folder.With("campaigns/pact.json", File.ReadAllBytes(PactPath));
        Variables["KORE_TOKEN"] = Token();
    }

    [Theory]
    [InlineData("managed")]
    [InlineData("native")]
    public async Task TheStubKeepsThePact(string engine)
    {
        await using KoreStubProvider stub = await KoreStubProvider.StartAsync(new KoreStubOptions { ProviderStates = true });

        ToolRun run = await Verify(stub, engine);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith($"verified {Interactions} interactions of 1 pact\nnothing found\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("managed")]
    [InlineData("native")]
    public async Task AStubThatDriftsIsCaught(string engine)
    {
        await using KoreStubProvider stub = await KoreStubProvider.StartAsync(new KoreStubOptions
        {
            ProviderStates = true,
            Tamper = answer => ((answer as JsonObject)?["data"] as JsonObject)?.Remove("_id"),
        });

        ToolRun run = await Verify(stub, engine);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("error pact.verify.body: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("_id", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public async Task AFailureShowsNoCredential(string format)
    {
        await using KoreStubProvider stub = await KoreStubProvider.StartAsync(new KoreStubOptions
        {
            ProviderStates = true,
            Tamper = answer => ((answer as JsonObject)?["data"] as JsonObject)?.Remove("_id"),
        });

        ToolRun run = await Verify(stub, "managed", "--format", format);

        Assert.Equal(1, run.ExitCode);
        AssertNoCredential(run.Output + run.Error);
    }

    [Fact]
    public async Task AReportOfThePactShowsNoCredential()
    {
        ToolRun run = await Run($"report {Path.Combine(RepositoryFiles.Root, RepositoryFiles.Campaign)} --pacts campaigns -o report.html");

        string page = File.ReadAllText(Folder["report.html"]);
        Assert.Contains("pact", page, StringComparison.Ordinal);
        AssertNoCredential(page + run.Output + run.Error);
        // What any signed token begins with: {" in base64.
        Assert.DoesNotContain("eyJ", page, StringComparison.Ordinal);
    }

    private void AssertNoCredential(string text)
    {
        string token = Variables["KORE_TOKEN"];
        Assert.All(
            [new KoreStubOptions().ClientSecret, token, .. token.Split('.').Skip(1)],
            credential => Assert.DoesNotContain(credential, text, StringComparison.Ordinal));
    }

    private Task<ToolRun> Verify(KoreStubProvider stub, string engine, params string[] more)
    {
        string provider = (string)JsonNode.Parse(File.ReadAllText(PactPath))!["provider"]!["name"]!;
        return ToolRun.Of(
            Folder.FullPath,
            console => console with { Variable = name => Variables.GetValueOrDefault(name) },
            CancellationToken.None,
            ["pact", "verify", "campaigns", "--provider", provider, "--provider-base-url", stub.BaseAddress.AbsoluteUri, "--engine", engine,
            "--state-url", stub.ProviderStatesAddress.AbsoluteUri, "--state-teardown", "--header-env", "auth=KORE_TOKEN", .. more]);
    }

    // A token as the vendor's apps sign it: HS256 over the client's claims.
    private static string Token()
    {
        var defaults = new KoreStubOptions();
        var claims = new JsonObject { ["sub"] = "1234567890", ["appId"] = defaults.ClientId };
        string signed = $"{Encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}"u8)}.{Encoded(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        return $"{signed}.{Encoded(HMACSHA256.HashData(Encoding.UTF8.GetBytes(defaults.ClientSecret), Encoding.UTF8.GetBytes(signed)))}";
    }

    private static string Encoded(ReadOnlySpan<byte> bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
