using System.Diagnostics;
using Microsoft.Testing.Platform.Extensions.Messages;
using Microsoft.Testing.Platform.Extensions.TestFramework;
using Microsoft.Testing.Platform.Requests;

namespace KoreApiKit.Mutation;

/// <summary>
/// Runs the tests of an area for Stryker, in one process for all mutants. A mutant in code that fills something static is run by all
/// tests, which is how it is known, in code that is loaded anew. The others share a copy, as long as it is sound: a test that fails must
/// pass in the same copy without the mutant, or the mutant is run in a new one. A run ends with the first test that fails, as more say
/// nothing about a mutant. A test that takes too much time of the processor fails: unlike a limit by the clock this says the same on a
/// busy machine.
/// </summary>
internal sealed class MutantFramework : ITestFramework, IDataProducer
{
    /// <summary>Set while Stryker asks which test runs which mutant. It then reads what one loaded copy counts from test to test.</summary>
    private static readonly bool s_countsCoverage = Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is { Length: > 0 };

    /// <summary>Many times what a test of an area takes, also in a copy that is compiled as it runs.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    // The testing platform makes a framework for each request; what is known must outlive it.
    private static readonly Dictionary<string, TimeSpan> s_durations = [];
    private static LoadedTests? s_shared;
    private static bool s_isEnding;

    public string Uid => nameof(MutantFramework);

    public string Version => "1.0.0";

    public string DisplayName => "Tests of an area";

    public string Description => "Runs mutants in one process.";

    public Type[] DataTypesProduced { get; } = [typeof(TestNodeUpdateMessage)];

    public Task<bool> IsEnabledAsync() => Task.FromResult(true);

    public Task<CreateTestSessionResult> CreateTestSessionAsync(CreateTestSessionContext context) =>
        Task.FromResult(new CreateTestSessionResult { IsSuccess = true });

    public Task<CloseTestSessionResult> CloseTestSessionAsync(CloseTestSessionContext context) =>
        Task.FromResult(new CloseTestSessionResult { IsSuccess = true });

    public async Task ExecuteRequestAsync(ExecuteRequestContext context)
    {
        if (s_isEnding)
        {
            await Task.Delay(Timeout.Infinite);
        }

        var request = (TestExecutionRequest)context.Request;
        Task Publish(string name, params IProperty[] properties) => context.MessageBus.PublishAsync(this, new TestNodeUpdateMessage(
            request.Session.SessionUid, new TestNode { Uid = name, DisplayName = name, Properties = new PropertyBag(properties) }));

        s_shared ??= new LoadedTests();
        if (request is DiscoverTestExecutionRequest)
        {
            foreach (string name in s_shared.Names)
            {
                await Publish(name, DiscoveredTestNodeStateProperty.CachedInstance);
            }
        }
        else
        {
            foreach (TestResult result in await RunAsync(request.Filter))
            {
                await Publish(
                    result.Name,
                    result.Failure is null ? PassedTestNodeStateProperty.CachedInstance : new FailedTestNodeStateProperty(result.Failure),
                    new TimingProperty(new TimingInfo(result.Start, result.Start + result.Duration, result.Duration)));
            }
        }

        context.Complete();
    }

    private async Task<List<TestResult>> RunAsync(ITestExecutionFilter? filter)
    {
        // The fast ones first.
        HashSet<string> wanted = filter is TestNodeUidListFilter list ? [.. list.TestNodeUids.Select(uid => uid.Value)] : [.. s_shared!.Names];
        string[] names = [.. s_shared!.Names.Where(wanted.Contains).OrderBy(name => s_durations.GetValueOrDefault(name))];
        bool isShared = s_countsCoverage || names.Length < s_shared.Names.Count;
        if (isShared)
        {
            List<TestResult> results = await RunAsync(s_shared, names);
            if (s_isEnding || s_countsCoverage || results.Find(result => result.Failure is not null) is not { } failed)
            {
                return results;
            }

            using (ActiveMutant.Pause())
            {
                if (await s_shared.RunAsync(failed.Name) is null)
                {
                    return results;
                }
            }

            s_shared.Unload();
            s_shared = new LoadedTests();
            return await RunAsync(s_shared, names);
        }

        var own = new LoadedTests();
        try
        {
            return await RunAsync(own, names);
        }
        finally
        {
            own.Unload();
        }
    }

    private async Task<List<TestResult>> RunAsync(LoadedTests tests, IEnumerable<string> names)
    {
        List<TestResult> results = [];
        bool failed = false;
        foreach (string name in names)
        {
            DateTimeOffset start = DateTimeOffset.UtcNow;
            if (failed)
            {
                results.Add(new TestResult(name, null, start, TimeSpan.Zero));
                continue;
            }

            long ticks = Stopwatch.GetTimestamp();
            Exception? failure = await RunAsync(tests, name);
            TimeSpan duration = Stopwatch.GetElapsedTime(ticks);
            s_durations[name] = duration;
            failed = failure is not null && !s_countsCoverage;
            results.Add(new TestResult(name, failure, start, duration));
        }

        return results;
    }

    private async Task<Exception?> RunAsync(LoadedTests tests, string name)
    {
        if (s_countsCoverage)
        {
            return await tests.RunAsync(name);
        }

        TimeSpan start = Environment.CpuUsage.TotalTime;
        Task<Exception?> run = Task.Run(() => tests.RunAsync(name));
        while (await Task.WhenAny(run, Task.Delay(TimeSpan.FromSeconds(1))) != run)
        {
            if (Environment.CpuUsage.TotalTime - start > s_limit)
            {
                EndSoon();
                return new TimeoutException($"More than {s_limit.TotalSeconds} seconds of the processor.");
            }
        }

        return await run;
    }

    /// <summary>
    /// Ends the process, which cannot stop a test, once the result is sent. Stryker starts another for the next mutant. An orderly end would
    /// answer a request that came meanwhile, as if no test had failed; after a crash Stryker asks again.
    /// </summary>
    private void EndSoon()
    {
        s_isEnding = true;
        _ = Task.Delay(TimeSpan.FromSeconds(1)).ContinueWith(
            _ =>
            {
                using var process = Process.GetCurrentProcess();
                process.Kill();
            },
            TaskScheduler.Default);
    }

    private sealed record TestResult(string Name, Exception? Failure, DateTimeOffset Start, TimeSpan Duration);
}
