using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KoreApiKit.Tool.Tests.Tokens;

/// <summary>Runs of <c>korekit token</c> at one moment, in a folder of their own.</summary>
public abstract class TokenTest : IDisposable
{
    private protected const string ClientId = "cs-11111111-2222-3333-4444-555555555555";
    private protected const string Secret = "made-up-secret-for-tests-0123456789ABCDEF-that-is-long-enough-for-HS512=";

    private protected static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private protected TemporaryFolder Folder { get; } = new();

    private protected Dictionary<string, string> Variables { get; } = new() { ["KORE_CLIENT_ID"] = ClientId, ["KORE_CLIENT_SECRET"] = Secret };

    private protected byte[] Input { get; set; } = [];

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<ToolRun> RunAsync(params string[] arguments) => RunAtAsync(Now, arguments);

    /// <summary>Runs the verb, and checks what holds for every run: no secret is shown, and no stack trace.</summary>
    private protected async Task<ToolRun> RunAtAsync(DateTimeOffset now, params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(
            Folder.FullPath,
            console => console with
            {
                Time = new FixedTime(now),
                Variable = name => Variables.GetValueOrDefault(name),
                OpenInput = () => new MemoryStream(Input),
            },
            CancellationToken.None,
            ["token", .. arguments]);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE KEY", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("korekit itself failed", run.Error, StringComparison.Ordinal);
        return run;
    }

    private protected async Task<string> CreateAsync(params string[] arguments)
    {
        ToolRun run = await RunAsync(["create", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private protected static string Compact(string header, string claims, string secret = Secret)
    {
        string signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed)))}";
    }

    private protected static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
