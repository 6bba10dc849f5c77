using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>The memo itself: what it keeps, what it drops, and what threads see that ask for the same at once.</summary>
public class GenerationMemoTests
{
    private readonly GenerationMemo _memo = new();

    [Fact]
    public void What_was_cancelled_is_not_kept()
    {
        Assert.Throws<OperationCanceledException>(() => _memo.Get(Input(), () => throw new OperationCanceledException(), default));
        Assert.Equal(0, _memo.Count);

        GeneratedApi api = Api();
        Assert.Same(api, _memo.Get(Input(), () => api, default));
        Assert.Same(api, _memo.Get(Input(), Api, default));
    }

    [Fact]
    public void A_fault_of_ours_is_not_kept()
    {
        var start = SpecLocation.StartOf("api.yaml");
        GeneratedApi broken = Api() with { Findings = new([new Finding(FindingDescriptors.GeneratorFault, start, new(["broken"]))]) };

        Assert.Same(broken, _memo.Get(Input(), () => broken, default));
        Assert.Equal(0, _memo.Count);
    }

    [Fact]
    public async Task Threads_that_ask_for_the_same_wait_for_the_one_that_generates()
    {
        using var began = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        GeneratedApi api = Api();
        Task<GeneratedApi> first = OnThread(() => _memo.Get(Input(), Generate, default));
        began.Wait();
        Task<GeneratedApi> second = OnThread(() => _memo.Get(Input(), () => throw new InvalidOperationException("generated twice"), default));
        mayEnd.Set();

        Assert.Same(api, await first);
        Assert.Same(api, await second);

        GeneratedApi Generate()
        {
            began.Set();
            mayEnd.Wait();
            return api;
        }
    }

    [Fact]
    public async Task A_thread_that_waited_for_one_that_was_cancelled_generates_itself()
    {
        using var began = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        GeneratedApi api = Api();
        Task<GeneratedApi> first = OnThread(() => _memo.Get(Input(), Cancel, default));
        began.Wait();
        Task<GeneratedApi> second = OnThread(() => _memo.Get(Input(), () => api, default));
        mayEnd.Set();

        await Assert.ThrowsAsync<OperationCanceledException>(() => first);
        Assert.Same(api, await second);
        Assert.Equal(1, _memo.Count);

        GeneratedApi Cancel()
        {
            began.Set();
            mayEnd.Wait();
            throw new OperationCanceledException();
        }
    }

    [Fact]
    public async Task A_thread_that_waits_can_be_cancelled()
    {
        using var began = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        Task<GeneratedApi> first = OnThread(() => _memo.Get(Input(), Generate, default));
        began.Wait();

        Assert.Throws<OperationCanceledException>(() => _memo.Get(Input(), Api, new CancellationToken(canceled: true)));
        mayEnd.Set();
        await first;
        Assert.Equal(1, _memo.Count);

        GeneratedApi Generate()
        {
            began.Set();
            mayEnd.Wait();
            return Api();
        }
    }

    [Fact]
    public void Of_one_spec_two_versions_are_kept()
    {
        for (int version = 0; version < 5; version++)
        {
            _memo.Get(Input(text: $"version {version}"), Api, default);
        }

        Assert.Equal(2, _memo.Count);
        _memo.Get(Input(text: "version 3"), () => throw new InvalidOperationException("It was dropped."), default);
    }

    [Fact]
    public void The_spec_that_was_asked_for_longest_ago_is_dropped_first()
    {
        GeneratedApi kept = Api();
        _memo.Get(Input("kept.yaml"), () => kept, default);
        for (int spec = 0; spec < 100; spec++)
        {
            _memo.Get(Input($"{spec}.yaml"), Api, default);
            Assert.Same(kept, _memo.Get(Input("kept.yaml"), Api, default));
        }

        Assert.Equal(32, _memo.Count);
    }

    [Fact]
    public void Specs_longer_than_the_limit_are_not_kept()
    {
        var memo = new GenerationMemo(longestKept: 100);
        string half = new('x', 50);
        memo.Get(Input("long.yaml", half + half + "x"), Api, default);
        Assert.Equal(0, memo.Count);

        memo.Get(Input("a.yaml", half), Api, default);
        memo.Get(Input("b.yaml", half), Api, default);
        Assert.Equal(2, memo.Count);
        memo.Get(Input("c.yaml", "x"), Api, default);
        Assert.Equal(2, memo.Count);
    }

    [Fact]
    public void The_files_of_a_spec_count_too()
    {
        var memo = new GenerationMemo(longestKept: PetStoreSpec.Root.Length + PetStoreSpec.Schema.Length + 1000);

        Assert.NotEmpty(new GeneratorHarness(memo: memo)
            .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root)
            .WithFile(PetStoreSpec.SchemaPath, PetStoreSpec.Schema, SpecFileRole.Reference)
            .Run().GeneratedSources);
        Assert.Equal(0, memo.Count);
    }

    // A pool that is busy with other tests would start these late.
    private static Task<T> OnThread<T>(Func<T> run) => Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static GenerationInput Input(string path = "api.yaml", string text = "openapi: 3.1.0")
    {
        SpecFile file = GeneratorHarness.File(path, text);
        return new GenerationInput(file, [file], languageIsSupported: true);
    }

    private static GeneratedApi Api() => new("api.yaml", new GenerationOptions { Namespace = "Acme" }, null, default);
}
