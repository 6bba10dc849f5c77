using BenchmarkDotNet.Attributes;
using KoreApiKit.Campaigns.Authentication;

namespace KoreApiKit.Benchmarks.Authentication;

/// <summary>The token of a call: kept, and signed for each call.</summary>
public class Token : IDisposable
{
    private const string ClientId = "cs-0603182c-7ffb-53c3-b307-47ca14b90000";
    private const string ClientSecret = "benchmark-secret-of-thirty-two-bytes";

    private readonly KoreJwtCredential _kept = new(ClientId, ClientSecret);
    private readonly KoreJwtCredential _signing = new(new KoreJwtOptions { ClientId = ClientId, ClientSecret = ClientSecret, ReuseToken = false });

    [Benchmark(Baseline = true)]
    public string SignedEachTime() => _signing.GetCredentialAsync().AsTask().GetAwaiter().GetResult();

    [Benchmark]
    public string Kept()
    {
        ValueTask<string> token = _kept.GetCredentialAsync();
        return token.IsCompletedSuccessfully ? token.Result : throw new InvalidOperationException("The token was not kept.");
    }

    public void Dispose()
    {
        _kept.Dispose();
        _signing.Dispose();
        GC.SuppressFinalize(this);
    }
}
