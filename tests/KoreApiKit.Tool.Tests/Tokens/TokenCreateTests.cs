using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Tool.Tests.Tokens;

/// <summary>Tokens from the command line are those of the client.</summary>
public sealed class TokenCreateTests : TokenTest
{
    [Fact]
    public async Task ATokenHasTheClaimsThatKoreReads()
    {
        string token = await CreateAsync();

        Assert.Equal("""{"alg":"HS256","typ":"JWT"}""", Part(token, 0).GetRawText());
        JsonElement claims = Part(token, 1);
        Assert.Equal(["sub", "appId", "iat", "exp", "jti"], claims.EnumerateObject().Select(claim => claim.Name));
        Assert.Equal(ClientId, claims.GetProperty("appId").GetString());
        Assert.Equal(ClientId, claims.GetProperty("sub").GetString());
        Assert.Equal(Now.ToUnixTimeSeconds(), claims.GetProperty("iat").GetInt64());
        Assert.Equal(Now.ToUnixTimeSeconds() + 300, claims.GetProperty("exp").GetInt64());
    }

    [Theory]
    [InlineData("HS256")]
    [InlineData("HS512")]
    public async Task ItIsSignedWithTheSecret(string algorithm)
    {
        string token = await CreateAsync("--algorithm", algorithm);

        byte[] signed = Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]);
        byte[] key = Encoding.UTF8.GetBytes(Secret);
        Assert.Equal(
            algorithm == "HS256" ? HMACSHA256.HashData(key, signed) : HMACSHA512.HashData(key, signed),
            Base64Url.DecodeFromChars(token.Split('.')[2]));
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS512")]
    public async Task ItIsSignedWithAPrivateKey(string algorithm)
    {
        using RSA rsa = RSA.Create(2048);
        Folder.With("key.pem", rsa.ExportPkcs8PrivateKeyPem());

        string token = await CreateAsync("--algorithm", algorithm, "--key-file", "key.pem");

        Assert.True(rsa.VerifyData(
            Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]),
            Base64Url.DecodeFromChars(token.Split('.')[2]),
            algorithm == "RS256" ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA512,
            RSASignaturePadding.Pkcs1));
        Variables["KORE_PRIVATE_KEY"] = rsa.ExportRSAPrivateKeyPem();
        Assert.StartsWith("eyJ", await CreateAsync("--algorithm", algorithm), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public async Task TheSecretComesFromAFileOrStandardInput(string lineEnd)
    {
        Variables.Remove("KORE_CLIENT_SECRET");
        Folder.With("secret.txt", Secret + lineEnd);
        Input = Encoding.UTF8.GetBytes(Secret + lineEnd);

        string ofFile = await CreateAsync("--no-jti", "--key-file", "secret.txt");
        string ofInput = await CreateAsync("--no-jti", "--key-file", "-");
        Variables["KORE_CLIENT_SECRET"] = Secret;

        Assert.Equal(await CreateAsync("--no-jti"), ofFile);
        Assert.Equal(ofFile, ofInput);
    }

    [Fact]
    public async Task OptionsChangeTheClaims()
    {
        JsonElement claims = Part(
            await CreateAsync(
                "--app-id", "cs-2", "--subject", "somebody", "--lifetime", "1h", "--issuer", "--no-jti",
                "--claim", "aud=https://example.org", "--claim", "n:=7", "--claim", "list:=[1,{\"a\":null}]", "--claim", "empty="),
            1);

        Assert.Equal(["sub", "appId", "iat", "exp", "iss", "aud", "n", "list", "empty"], claims.EnumerateObject().Select(claim => claim.Name));
        Assert.Equal("somebody", claims.GetProperty("sub").GetString());
        Assert.Equal("cs-2", claims.GetProperty("appId").GetString());
        Assert.Equal("cs-2", claims.GetProperty("iss").GetString());
        Assert.Equal(3600, claims.GetProperty("exp").GetInt64() - claims.GetProperty("iat").GetInt64());
        Assert.Equal("https://example.org", claims.GetProperty("aud").GetString());
        Assert.Equal(7, claims.GetProperty("n").GetInt32());
        Assert.Equal("""[1,{"a":null}]""", claims.GetProperty("list").GetRawText());
        Assert.Equal("", claims.GetProperty("empty").GetString());
    }

    [Fact]
    public async Task JsonHasTheTimes()
    {
        ToolRun run = await RunAsync("create", "--format", "json");

        JsonElement json = JsonElement.Parse(run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(3, json.GetProperty("token").GetString()!.Split('.').Length);
        Assert.Equal("HS256", json.GetProperty("algorithm").GetString());
        Assert.Equal("2026-03-01T12:00:00Z", json.GetProperty("issuedAt").GetString());
        Assert.Equal("2026-03-01T12:05:00Z", json.GetProperty("expiresAt").GetString());
    }

    [Theory]
    [InlineData("the claim 'exp' is set by --lifetime", "--claim", "exp:=1")]
    [InlineData("the claim 'appId' is set by --client-id", "--claim", "appId=x")]
    [InlineData("the claim 'a' is given twice", "--claim", "a=1", "--claim", "a=2")]
    [InlineData("the claim 'a' has no JSON behind ':='", "--claim", "a:={")]
    [InlineData("the claim 'a' has no JSON behind ':='", "--claim", "a:={\"b\":1,\"b\":2}")]
    [InlineData("a value of --claim has no name", "--claim", "=1")]
    [InlineData("a value of --claim has no name", "--claim", "name")]
    [InlineData("'5' is not a value of --lifetime; use a time such as 90s, 5m or 1h, from 30s to 24h", "--lifetime", "5")]
    [InlineData("'29s' is not a value of --lifetime", "--lifetime", "29s")]
    [InlineData("'25h' is not a value of --lifetime", "--lifetime", "25h")]
    [InlineData("'999999999999h' is not a value of --lifetime", "--lifetime", "999999999999h")]
    [InlineData("'none' is not a value of --algorithm; use HS256 or HS512 or RS256 or RS512", "--algorithm", "none")]
    [InlineData("--subject is blank", "--subject", " ")]
    [InlineData("there is no key to sign with; set KORE_PRIVATE_KEY or give --key-file", "--algorithm", "RS256")]
    [InlineData("--key-file names no file", "--key-file", "missing.txt")]
    [InlineData("'.' cannot be read for the key", "--key-file", ".")]
    [InlineData("standard input is empty", "--key-file", "-")]
    [InlineData("standard input is not an unencrypted RSA private key", "--key-file", "-", "--algorithm", "RS512")]
    public async Task WhatCannotBeIsOneMessage(string message, params string[] arguments)
    {
        ToolRun run = await RunAsync(["create", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: " + message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AClientIdAndAKeyAreAskedFor()
    {
        Variables.Clear();

        Assert.Equal("korekit: there is no client id; give --client-id or set KORE_CLIENT_ID\n", (await RunAsync("create")).Error);
        Assert.Equal(
            "korekit: there is no key to sign with; set KORE_CLIENT_SECRET or give --key-file\n",
            (await RunAsync("create", "--client-id", "cs-1")).Error);
    }

    [Theory]
    [InlineData("a-secret-of-24-byte-here", "HS256", "has 24 bytes, and a key of HS256 at least 32")]
    [InlineData("a-secret-of-thirty-two-bytes-123", "HS512", "has 32 bytes, and a key of HS512 at least 64")]
    [InlineData(" a-secret-of-thirty-two-bytes-1234", "HS256", "begins or ends with white space")]
    public async Task AWeakSecretIsRefusedWithoutShowingIt(string secret, string algorithm, string words)
    {
        Variables["KORE_CLIENT_SECRET"] = secret;

        ToolRun run = await RunAsync("create", "--algorithm", algorithm);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(secret.Trim(), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AShortSecretIsTakenWhenAllowed()
    {
        Variables["KORE_CLIENT_SECRET"] = "sixteen-bytes-16";
        Assert.StartsWith("eyJ", await CreateAsync("--allow-short-secret"), StringComparison.Ordinal);
        Variables["KORE_CLIENT_SECRET"] = "fifteen-bytes15";
        Assert.Contains("has 15 bytes", (await RunAsync("create", "--allow-short-secret")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AShortOrWrongPrivateKeyIsRefused()
    {
        using RSA rsa = RSA.Create(1024);
        Folder.With("short.pem", rsa.ExportPkcs8PrivateKeyPem()).With("public.pem", rsa.ExportSubjectPublicKeyInfoPem());

        Assert.Contains("has 1024 bits; RS256 needs at least 2048", (await RunAsync("create", "--algorithm", "RS256", "--key-file", "short.pem")).Error, StringComparison.Ordinal);
        Assert.Contains("is not an unencrypted RSA private key", (await RunAsync("create", "--algorithm", "RS256", "--key-file", "public.pem")).Error, StringComparison.Ordinal);
        Assert.Contains("is a key in PEM, but HS256 is keyed with a client secret", (await RunAsync("create", "--key-file", "short.pem")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--secret=")]
    [InlineData("--client-secret:")]
    public async Task ASecretOnTheCommandLineIsNotRepeated(string option)
    {
        ToolRun run = await RunAsync("create", option + Secret);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"there is no option '{option[..^1]}'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is an argument too many", "create", "--client-id", "cs-1", Secret)]
    [InlineData("there is an argument too many", "inspect", "a.b.c", Secret)]
    [InlineData("there is no option of that name", "create", "-" + Secret)]
    [InlineData("there is no command of that name; use create or inspect", Secret)]
    [InlineData("--key-file names no file", "create", "--key-file", Secret)]
    [InlineData("--key-file names no file", "create", "--key-file", "folder/" + Secret)]
    [InlineData("--key-file names no file", "create", "--key-file=" + Secret)]
    public async Task ASecretInAWrongPlaceIsNotRepeated(string message, params string[] arguments)
    {
        ToolRun run = await RunAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: " + message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyThatIsTooLongIsNotReadWhole()
    {
        Input = new byte[10_000_000];

        Assert.Equal("korekit: standard input has more than 64 KiB, and so is no key\n", (await RunAsync("create", "--key-file", "-")).Error);
    }

    private static JsonElement Part(string token, int index) => JsonElement.Parse(Base64Url.DecodeFromChars(token.Split('.')[index]));
}
