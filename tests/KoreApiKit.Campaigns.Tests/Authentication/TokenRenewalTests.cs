using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KoreApiKit.Campaigns.Tests.Authentication;

public sealed class TokenRenewalTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [Fact]
    public async Task A_token_is_kept_until_the_margin_before_its_end_and_replaced_from_then_on()
    {
        CountingSigner signer = new(Lifetime);
        using KoreJwtCredential credential = Credential(signer);

        Assert.Equal("token-1", await credential.GetCredentialAsync());
        _clock.Advance(Lifetime - RenewBefore - TimeSpan.FromTicks(1));
        Assert.Equal("token-1", await credential.GetCredentialAsync());
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal("token-2", await credential.GetCredentialAsync());
        Assert.Equal("token-2", await credential.GetCredentialAsync());
        Assert.Equal(2, signer.Count);
    }

    [Fact]
    public async Task A_clock_set_back_makes_a_new_token()
    {
        CountingSigner signer = new(Lifetime);
        FakeTimeProvider later = new(_clock.GetUtcNow().AddHours(1));
        AdjustableClock clock = new(later);
        using KoreJwtCredential credential = new(signer, RenewBefore, reuseToken: true, clock);

        Assert.Equal("token-1", await credential.GetCredentialAsync());
        clock.Inner = _clock;

        Assert.Equal("token-2", await credential.GetCredentialAsync());
    }

    [Fact]
    public async Task Real_tokens_differ_after_renewal_in_times_and_id()
    {
        using KoreJwtCredential credential = new(Fixtures.ClientId, Fixtures.ClientSecret, _clock);

        string first = await credential.GetCredentialAsync();
        string second = await credential.GetCredentialAsync();
        _clock.Advance(TimeSpan.FromMinutes(4));
        string third = await credential.GetCredentialAsync();

        Assert.Same(first, second);
        Assert.NotEqual(first, third);
    }

    [Fact]
    public async Task Without_reuse_each_request_gets_its_own_token()
    {
        using KoreJwtCredential credential = new(
            new KoreJwtOptions { ClientId = Fixtures.ClientId, ClientSecret = Fixtures.ClientSecret, ReuseToken = false },
            _clock);

        Assert.NotEqual(await credential.GetCredentialAsync(), await credential.GetCredentialAsync());
    }

    [Fact]
    public async Task Sixty_four_callers_at_once_sign_exactly_once()
    {
        using ManualResetEventSlim others = new();
        CountingSigner signer = new(Lifetime, _ => others.Wait(TimeSpan.FromSeconds(10)));
        using KoreJwtCredential credential = Credential(signer);
        using Barrier start = new(64);
        int finished = 0;
        Task<string>[] callers =
        [
            .. Enumerable.Range(0, 64).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    string token = credential.GetCredentialAsync().Result;
                    Interlocked.Increment(ref finished);
                    return token;
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)),
        ];

        Assert.True(SpinWait.SpinUntil(() => signer.Count > 0, TimeSpan.FromSeconds(10)));
        Assert.Equal(0, Volatile.Read(ref finished));
        others.Set();
        string[] tokens = await Task.WhenAll(callers);

        Assert.Equal(1, signer.Count);
        Assert.All(tokens, token => Assert.Equal("token-1", token));
    }

    [Fact]
    public async Task Callers_in_every_phase_of_many_renewals_never_sign_at_once_and_never_get_a_stale_token()
    {
        CountingSigner signer = new(Lifetime, _ => Thread.Yield());
        using KoreJwtCredential credential = Credential(signer);
        using CancellationTokenSource stop = new();
        Task[] callers =
        [
            .. Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
            {
                int highest = 0;
                while (!stop.IsCancellationRequested)
                {
                    string token = await credential.GetCredentialAsync();
                    int number = int.Parse(token["token-".Length..], System.Globalization.CultureInfo.InvariantCulture);
                    Assert.True(number >= highest, $"token {number} came after {highest}");
                    highest = number;
                }
            })),
        ];

        for (int renewal = 0; renewal < 200; renewal++)
        {
            _clock.Advance(Lifetime);
            await credential.GetCredentialAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(callers);
        Assert.False(signer.Overlapped);
        Assert.InRange(signer.Count, 200, 201);
    }

    [Fact]
    public async Task A_failed_signing_is_reported_and_the_next_call_tries_again()
    {
        CountingSigner signer = new(Lifetime, number =>
        {
            if (number == 1)
            {
                throw new InvalidOperationException("no key today");
            }
        });
        using KoreJwtCredential credential = Credential(signer);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await credential.GetCredentialAsync());
        Assert.Equal("token-2", await credential.GetCredentialAsync());
    }

    [Fact]
    public async Task A_cancelled_caller_does_not_start_a_signing()
    {
        CountingSigner signer = new(Lifetime);
        using KoreJwtCredential credential = Credential(signer);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await credential.GetCredentialAsync(new CancellationToken(canceled: true)));
        Assert.Equal(0, signer.Count);
    }

    [Fact]
    public async Task A_disposed_credential_says_so_and_releases_its_key()
    {
        CountingSigner signer = new(Lifetime);
        KoreJwtCredential credential = Credential(signer);
        await credential.GetCredentialAsync();

        credential.Dispose();
        credential.Dispose();

        Assert.True(signer.Disposed);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await credential.GetCredentialAsync());
    }

    [Fact]
    public async Task A_call_with_a_fresh_token_allocates_nothing()
    {
        using KoreJwtCredential credential = new(Fixtures.ClientId, Fixtures.ClientSecret);
        await credential.GetCredentialAsync();
        int characters = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int call = 0; call < 1000; call++)
        {
            characters += (await credential.GetCredentialAsync()).Length;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(characters > 0);
    }

    private KoreJwtCredential Credential(CountingSigner signer) => new(signer, RenewBefore, reuseToken: true, _clock);

    private sealed class AdjustableClock(TimeProvider inner) : TimeProvider
    {
        public TimeProvider Inner { get; set; } = inner;

        public override DateTimeOffset GetUtcNow() => Inner.GetUtcNow();
    }
}
