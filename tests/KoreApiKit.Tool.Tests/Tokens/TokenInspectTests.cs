using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Tool.Tests.Tokens;

/// <summary>What a token says is shown; what is wrong with it makes the exit code 1.</summary>
public sealed class TokenInspectTests : TokenTest
{
    private const string Header = """{"alg":"HS256","typ":"JWT"}""";

    [Fact]
    public async Task AGoodTokenIsShownWithItsTimes()
    {
        string token = await CreateAsync("--no-jti");

        ToolRun run = await RunAtAsync(Now.AddSeconds(50), "inspect", token);

        Assert.Equal(
            new ToolRun(
                0,
                $"""
                header
                  alg  HS256
                  typ  JWT
                claims
                  sub    {ClientId}
                  appId  {ClientId}
                  iat    1772366400  (2026-03-01 12:00:00 UTC, 50 s ago)
                  exp    1772366700  (2026-03-01 12:05:00 UTC, in 4 min)
                signature: valid

                """.ReplaceLineEndings("\n"),
                ""),
            run);
    }

    [Fact]
    public async Task JsonHasTheSame()
    {
        string token = await CreateAsync("--no-jti");

        ToolRun run = await RunAtAsync(Now.AddMinutes(10), "inspect", token, "--format", "json");

        JsonElement json = JsonElement.Parse(run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("HS256", json.GetProperty("header").GetProperty("alg").GetString());
        Assert.Equal(ClientId, json.GetProperty("claims").GetProperty("appId").GetString());
        Assert.Equal("2026-03-01T12:05:00Z", json.GetProperty("expiresAt").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("notBefore").ValueKind);
        Assert.Equal("valid", json.GetProperty("signature").GetString());
        Assert.Equal("""["the token expired 5 min ago"]""", JsonSerializer.Serialize(json.GetProperty("problems")));
        Assert.Equal("[]", JsonSerializer.Serialize(json.GetProperty("notes")));
    }

    [Theory]
    [InlineData(330, "the token expired 30 s ago")]
    [InlineData(600, "the token expired 5 min ago")]
    [InlineData(300, "the token expired 0 s ago")]
    [InlineData(7500, "the token expired 2 h ago")]
    [InlineData(300 + (3 * 86400), "the token expired 3 days ago")]
    public async Task AnExpiredTokenIsAProblem(int seconds, string problem)
    {
        ToolRun run = await RunAtAsync(Now.AddSeconds(seconds), "inspect", await CreateAsync());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"problem: {problem}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"appId":"a","exp":9999999999,"nbf":1772370000}""", "problem: the token is valid only in 1 h")]
    [InlineData("""{"appId":"a","exp":"soon"}""", "problem: the claim 'exp' is no time in seconds since 1970")]
    [InlineData("""{"appId":"a","exp":1e300}""", "problem: the claim 'exp' is no time in seconds since 1970")]
    [InlineData("""{"appId":"a"}""", "note: the token has no end (claim exp)")]
    [InlineData("""{"appId":"a","exp":9999999999,"iat":1772370000}""", "note: the token was issued in 1 h")]
    [InlineData("""{"exp":9999999999}""", "problem: the claim 'appId' is missing, in which Kore.ai reads the client id\n")]
    [InlineData("""{"appid":"a","exp":9999999999}""", "problem: the claim 'appId' is missing, in which Kore.ai reads the client id; 'appid' is another name")]
    [InlineData("""{"appId":7,"exp":9999999999}""", "problem: the claim 'appId' is no text")]
    public async Task ClaimsAreChecked(string claims, string line)
    {
        ToolRun run = await RunAsync("inspect", Compact(Header, claims));

        Assert.Equal(line.StartsWith("problem", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Contains("signature: valid\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherSecretIsAProblem()
    {
        string token = await CreateAsync();
        Variables["KORE_CLIENT_SECRET"] = "another-secret-that-is-long-enough";

        ToolRun run = await RunAsync("inspect", token);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("signature: invalid\nproblem: the signature is not of this key, or the token was changed\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("another-secret", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AChangedTokenIsAProblem()
    {
        string[] parts = (await CreateAsync()).Split('.');

        ToolRun run = await RunAsync("inspect", $"{parts[0]}.{Encode("""{"appId":"other","exp":9999999999}""")}.{parts[2]}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("signature: invalid", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAKeyTheSignatureIsNotChecked()
    {
        string token = await CreateAsync();
        Variables.Clear();

        ToolRun run = await RunAsync("inspect", token);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("signature: unchecked\nnote: the signature was not checked: set KORE_CLIENT_SECRET or give --key-file\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("NONE")]
    public async Task AnUnsignedTokenIsAProblem(string algorithm)
    {
        string unsigned = $"{Encode($$"""{"alg":"{{algorithm}}"}""")}.{Encode("""{"appId":"a","exp":9999999999}""")}.";

        foreach (string token in new[] { unsigned, unsigned + "AAAA" })
        {
            ToolRun run = await RunAsync("inspect", token);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("signature: none\nproblem: the token is not signed, so that anybody can have made it\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"alg":"ES256"}""")]
    [InlineData("""{"alg":7}""")]
    [InlineData("""{}""")]
    public async Task AnotherAlgorithmIsNotChecked(string header)
    {
        ToolRun run = await RunAsync("inspect", Compact(header, """{"appId":"a","exp":9999999999}"""));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("signature: unchecked\nnote: the signature was not checked: its algorithm is not HS256", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASignatureOfAPrivateKeyIsCheckedWithItsPublicKey()
    {
        using RSA rsa = RSA.Create(2048);
        using RSA other = RSA.Create(2048);
        Folder.With("private.pem", rsa.ExportPkcs8PrivateKeyPem()).With("public.pem", rsa.ExportSubjectPublicKeyInfoPem()).With("other.pem", other.ExportSubjectPublicKeyInfoPem());
        string token = await CreateAsync("--algorithm", "RS256", "--key-file", "private.pem");

        Assert.Contains("signature: valid", (await RunAsync("inspect", token, "--key-file", "public.pem")).Output, StringComparison.Ordinal);
        Assert.Contains("signature: valid", (await RunAsync("inspect", token, "--key-file", "private.pem")).Output, StringComparison.Ordinal);
        Assert.Contains("signature: invalid", (await RunAsync("inspect", token, "--key-file", "other.pem")).Output, StringComparison.Ordinal);
        Folder.With("secret.txt", Secret);
        Assert.Contains("is not an unencrypted RSA key", (await RunAsync("inspect", token, "--key-file", "secret.txt")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATokenKeyedWithTheTextOfAPublicKeyIsNotValid()
    {
        using RSA rsa = RSA.Create(2048);
        string pem = rsa.ExportSubjectPublicKeyInfoPem();
        Folder.With("public.pem", pem);

        ToolRun run = await RunAsync("inspect", Compact(Header, """{"appId":"a"}""", pem), "--key-file", "public.pem");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is a key in PEM, but HS256 is keyed with a client secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATokenIsReadFromStandardInput()
    {
        Input = Encoding.UTF8.GetBytes("  " + await CreateAsync() + "\r\n");

        Assert.Equal(0, (await RunAsync("inspect")).ExitCode);
        Assert.Equal(0, (await RunAsync("inspect", "-")).ExitCode);
        Assert.Contains("cannot hold both the token and the key", (await RunAsync("inspect", "--key-file", "-")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "this text has 1")]
    [InlineData("secret-by-mistake", "this text has 1")]
    [InlineData("a.b", "this text has 2")]
    [InlineData("a.b.c.d", "this text has 4")]
    [InlineData("a.b.c.d.e", "the token is encrypted (JWE)")]
    [InlineData("Bearer a.b.c", "the text begins with 'Bearer'")]
    [InlineData("auth: a.b.c", "the text begins with 'auth:'")]
    [InlineData("a.b.c", "the token's header is not base64url")]
    [InlineData("e30=.e30.", "the token's header is not base64url")]
    [InlineData("e3 0.e30.", "the token's header is not base64url")]
    [InlineData("e30.!!.", "the token's payload is not base64url")]
    [InlineData("e30.e30.é", "the token's signature is not base64url")]
    [InlineData("e30..", "the token's payload is no JSON")]
    [InlineData("W10.e30.", "the token's header is no JSON object")]
    [InlineData("eyJhIjoxLCJhIjoyfQ.e30.", "the token's header is no JSON, or has a name twice")]
    public async Task GarbageIsOneMessageThatDoesNotRepeatIt(string token, string message)
    {
        ToolRun run = await RunAsync("inspect", token);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("by-mistake", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"\udfff":1}""")]
    public async Task HalfACharacterIsRefused(string claims) =>
        Assert.Contains("the token's payload ", (await RunAsync("inspect", Compact(Header, claims))).Error, StringComparison.Ordinal);

    [Fact]
    public async Task HugeTokensAreRefusedAndDeepOnesToo()
    {
        Assert.Contains("at most 65536 are read", (await RunAsync("inspect", new string('a', 65537))).Error, StringComparison.Ordinal);
        Input = new byte[100_000];
        Assert.Contains("standard input has more than 64 KiB", (await RunAsync("inspect")).Error, StringComparison.Ordinal);
        string deep = new string('[', 10_000) + new string(']', 10_000);
        Assert.Contains("the token's payload is no JSON", (await RunAsync("inspect", Compact(Header, $"{{\"a\":{deep}}}"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatATokenSaysDoesNotSteerTheTerminal()
    {
        ToolRun run = await RunAsync("inspect", Compact(Header, $$"""{"appId":"\u001b[2J","a\nsignature: valid":{"b":"\r"},"long":"{{new string('x', 5000)}}"}"""));

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\r', run.Output);
        Assert.Single(run.Output.Split('\n'), line => line == "signature: valid");
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length < 500));
    }
}
