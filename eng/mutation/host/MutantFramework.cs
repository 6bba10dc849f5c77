using System.Diagnostics;
using Microsoft.Testing.Platform.Extensions.Messages;
using Microsoft.Testing.Platform.Extensions.TestFramework;
using Microsoft.Testing.Platform.Requests;

namespace KoreApiKit.Mutation;

/// <summary>
/// Runs the tests of an area for Stryker, in one process for all mutants but with code that is loaded anew for each: what is static holds
/// nothing of the mutant before, which takes a process of its own elsewhere. A run ends with the first test that fails, as more say
/// nothing about a mutant. A test that takes too much time of the processor fails: unlike a limit by the clock this says the same on a
/// busy machine.
/// </summary>
internal sealed class MutantFramework : ITestFramework, IDataProducer
{
    /// <summary>Set while Stryker asks which test runs which mutant. It then reads what one loaded copy counts from test to test.</summary>
    private static readonly bool s_countsCoverage = Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is { Length: > 0 };

    /// <summary>No test of an area takes a fifth of it.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(4);

    private readonly Dictionary<string, TimeSpan> _durations = [];
    private LoadedTests? _kept;
    private bool _isEnding;

    public string Uid => nameof(MutantFramework);

    public string Version => "1.0.0";

    public string DisplayName => "Tests of an area";

    public string Description => "Runs each mutant in code that is loaded anew.";

    public Type[] DataTypesProduced { get; } = [typeof(TestNodeUpdateMessage)];

    public Task<bool> IsEnabledAsync() => Task.FromResult(true);

    public Task<CreateTestSessionResult> CreateTestSessionAsync(CreateTestSessionContext context) =>
        Task.FromResult(new CreateTestSessionResult { IsSuccess = true });

    public Task<CloseTestSessionResult> CloseTestSessionAsync(CloseTestSessionContext context) =>
        Task.FromResult(new CloseTestSessionResult { IsSuccess = true });

    public async Task ExecuteRequestAsync(ExecuteRequestContext context)
    {
        if (_isEnding)
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        }

        var request = (TestExecutionRequest)context.Request;
        Task Publish(string name, params IProperty[] properties) => context.MessageBus.PublishAsync(this, new TestNodeUpdateMessage(
            request.Session.SessionUid, new TestNode { Uid = name, DisplayName = name, Properties = new PropertyBag(properties) }));

        LoadedTests tests = s_countsCoverage ? _kept ??= new LoadedTests() : new LoadedTests();
        try
        {
            if (request is DiscoverTestExecutionRequest)
            {
                foreach (string name in tests.Names)
                {
                    await Publish(name, DiscoveredTestNodeStateProperty.CachedInstance);
                }
            }
            else
            {
                await RunAsync(tests, Wanted(tests, request.Filter), Publish);
            }
        }
        finally
        {
            if (tests != _kept)
            {
                tests.Unload();
            }

            context.Complete();
        }
    }

    /// <summary>The tests that are asked for, those first that were fast before.</summary>
    private IEnumerable<string> Wanted(LoadedTests tests, ITestExecutionFilter? filter)
    {
        IEnumerable<string> names = tests.Names;
        if (filter is TestNodeUidListFilter list)
        {
            HashSet<string> wanted = [.. list.TestNodeUids.Select(uid => uid.Value)];
            names = names.Where(wanted.Contains);
        }

        return names.OrderBy(name => _durations.GetValueOrDefault(name));
    }

    private async Task RunAsync(LoadedTests tests, IEnumerable<string> names, Func<string, IProperty[], Task> publish)
    {
        bool failed = false;
        foreach (string name in names)
        {
            if (failed)
            {
                await publish(name, [PassedTestNodeStateProperty.CachedInstance]);
                continue;
            }

            long start = Stopwatch.GetTimestamp();
            DateTimeOffset began = DateTimeOffset.UtcNow;
            Exception? failure = await RunAsync(tests, name);
            TimeSpan duration = Stopwatch.GetElapsedTime(start);
            _durations[name] = duration;
            failed = failure is not null;
            await publish(name, [
                failure is null ? PassedTestNodeStateProperty.CachedInstance : new FailedTestNodeStateProperty(failure),
                new TimingProperty(new TimingInfo(began, began + duration, duration))]);
        }
    }

    private async Task<Exception?> RunAsync(LoadedTests tests, string name)
    {
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

    /// <summary>Ends the process, which cannot stop a test, once the result is sent. Stryker starts another for the next mutant.</summary>
    private void EndSoon()
    {
        _isEnding = true;
        _ = Task.Delay(TimeSpan.FromSeconds(1)).ContinueWith(_ => Environment.Exit(1), TaskScheduler.Default);
    }
}
