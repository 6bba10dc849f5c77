using System.Security.Cryptography;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace KoreApiKit.Contracts.Tests.Stub;

public sealed class TokenTests
{
    private const string WrongCredentials = "Invalid SDK credentials";
    private const string NotAToken = "Invalid JWT token";

    private static readonly DateTimeOffset Now = new(2025, 6, 27, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("not a token")]
    [InlineData("a.b.c")]
    [InlineData("a.b")]
    [InlineData("..")]
    [InlineData("....")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.bm90IGpzb24.c2ln")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.W10.c2ln")]
    [InlineData("bm90IGpzb24.e30.c2ln")]
    public async Task What_is_no_token_is_refused_as_such(string value)
    {
        await using StubClient client = await StubClient.StartAsync();

        (await client.CreateAsync(Campaign.RequestText("text"), value)).ShouldBe(401, 4002, NotAToken);
    }

    [Fact]
    public async Task A_token_with_a_prefix_is_refused()
    {
        await using StubClient client = await StubClient.StartAsync();

        (await client.CreateAsync(Campaign.RequestText("text"), "Bearer " + Tokens.Good)).ShouldBe(401, 4002, NotAToken);
    }

    [Fact]
    public async Task Without_a_token_nothing_goes()
    {
        await using StubClient client = await StubClient.StartAsync();

        (await client.CreateAsync(Campaign.RequestText("text"), null, ("auth", null))).ShouldBe(401, 4002, WrongCredentials);
        (await client.CreateAsync(Campaign.RequestText("text"), null, ("auth", null), ("Authorization", "Bearer " + Tokens.Good)))
            .ShouldBe(401, 4002, WrongCredentials);
        (await client.CreateAsync(Campaign.RequestText("text"), "")).ShouldBe(401, 4002, WrongCredentials);
    }

    public static TheoryData<string, string> BadTokens()
    {
        using var rsa = RSA.Create(2048);
        return new TheoryData<string, string>
        {
            { "another secret", Tokens.Make(secret: "a-secret-that-is-not-the-one-of-the-stub") },
            { "an altered signature", Tokens.Good[..^4] + (Tokens.Good.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA") },
            { "no signature", Tokens.Unsigned() },
            { "a removed signature", Tokens.Good[..(Tokens.Good.LastIndexOf('.') + 1)] },
            { "another kind of algorithm", Tokens.SignedBy(new RsaSecurityKey(rsa.ExportParameters(true)), SecurityAlgorithms.RsaSha256) },
            { "HS384", Tokens.Make(algorithm: SecurityAlgorithms.HmacSha384) },
            { "another app", Tokens.Make(new() { ["sub"] = "1", ["appId"] = "cs-other" }) },
            { "an app in another case", Tokens.Make(new() { ["sub"] = "1", ["appId"] = new KoreStubOptions().ClientId.ToUpperInvariant() }) },
            { "an app that is a number", Tokens.Make(new() { ["sub"] = "1", ["appId"] = 7 }) },
            { "a claim appid", Tokens.Make(new() { ["sub"] = "1", ["appid"] = new KoreStubOptions().ClientId }) },
            { "no app", Tokens.Make(new() { ["sub"] = "1" }) },
            { "no subject", Tokens.Make(new() { ["appId"] = new KoreStubOptions().ClientId }) },
            { "an empty subject", Tokens.Make(new() { ["sub"] = "", ["appId"] = new KoreStubOptions().ClientId }) },
            { "no claims", Tokens.Make([]) },
        };
    }

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task A_token_that_is_wrong_is_refused(string what, string token)
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer answer = await client.CreateAsync(Campaign.RequestText("text"), token);

        Assert.True(answer.Status == 401, what);
        answer.ShouldBe(401, 4002, WrongCredentials);
    }

    [Theory]
    [InlineData("exp", 1, 200)]
    [InlineData("exp", 0, 401)]
    [InlineData("exp", -1, 401)]
    [InlineData("nbf", 0, 200)]
    [InlineData("nbf", 1, 401)]
    [InlineData("iat", 0, 200)]
    public async Task A_token_is_good_for_its_time_only(string claim, int seconds, int status)
    {
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { TimeProvider = new FakeTimeProvider(Now) });
        Dictionary<string, object> claims = Tokens.Claims;
        claims[claim] = Now.AddSeconds(seconds).ToUnixTimeSeconds();

        StubAnswer answer = await client.CreateAsync(Campaign.RequestText("text"), Tokens.Make(claims));

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task A_token_expires_while_the_stub_runs()
    {
        var clock = new FakeTimeProvider(Now);
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { TimeProvider = clock });
        Dictionary<string, object> claims = Tokens.Claims;
        claims["exp"] = Now.AddMinutes(5).ToUnixTimeSeconds();
        string token = Tokens.Make(claims);

        Assert.Equal(200, (await client.CreateAsync(Campaign.RequestText("text"), token)).Status);
        clock.Advance(TimeSpan.FromMinutes(5));
        (await client.CreateAsync(Campaign.RequestText("text"), token)).ShouldBe(401, 4002, WrongCredentials);
    }

    [Theory]
    [InlineData("short", SecurityAlgorithms.HmacSha256)]
    [InlineData("the-stub-has-no-secret-worth-keeping", SecurityAlgorithms.HmacSha512)]
    [InlineData("a-secret-that-is-longer-than-the-block-of-the-hash-function-0123456789-0123456789", SecurityAlgorithms.HmacSha256)]
    [InlineData("un secret à la carte 🔑", SecurityAlgorithms.HmacSha256)]
    public async Task Secrets_of_any_length_and_both_algorithms_work(string secret, string algorithm)
    {
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { ClientSecret = secret });

        Assert.Equal(200, (await client.CreateAsync(Campaign.RequestText("text"), Tokens.Make(secret: secret, algorithm: algorithm))).Status);
        Assert.Equal(401, (await client.CreateAsync(Campaign.RequestText("text"), Tokens.Make(secret: secret + "x", algorithm: algorithm))).Status);
    }

    [Fact]
    public async Task The_client_id_is_that_of_the_options()
    {
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { ClientId = "cs-mine" });

        Assert.Equal(401, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
        Assert.Equal(200, (await client.CreateAsync(Campaign.RequestText("text"), Tokens.Make(new() { ["sub"] = "1", ["appId"] = "cs-mine" }))).Status);
    }

    [Fact]
    public async Task The_token_is_checked_before_the_body()
    {
        await using StubClient client = await StubClient.StartAsync();

        (await client.CreateAsync("{", "nonsense")).ShouldBe(401, 4002, NotAToken);
    }
}
