using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace KoreApiKit.Benchmarks.Measuring;

/// <summary>
/// A rough comparison for a machine that does other work as well: the benchmarks of a suite take turns in short slices, and
/// of each the fastest slice counts, in which nothing interrupted it.
/// </summary>
internal static class Comparison
{
    private const int FewestRounds = 5;
    private const int MostRounds = 400;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(2);

    /// <summary>The nanoseconds and bytes of an operation, by benchmark.</summary>
    public static IReadOnlyList<Measurement> Run(Type suite)
    {
        Contender[] contenders =
        [
            .. QuickRun.Instances(suite).SelectMany(instance =>
                QuickRun.Benchmarks(suite).Select(method => new Contender(method.Name + instance.Suffix, Action(instance.Suite, method)))),
        ];
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            Run(contenders);

            // The runtime compiles what is hot once more, beside the program: on a busy machine it needs the time.
            Thread.Sleep(Pause);
        }

        start = Stopwatch.GetTimestamp();
        for (int round = 0; round < FewestRounds || (round < MostRounds && Stopwatch.GetElapsedTime(start) < Budget); round++)
        {
            Run(contenders);
        }

        return [.. contenders.Select(contender => new Measurement(suite.Name, contender.Name, contender.Nanoseconds, contender.Bytes))];
    }

    private static void Run(Contender[] contenders)
    {
        foreach (Contender contender in contenders)
        {
            contender.Run(Slice);
        }
    }

    private static Action Action(object instance, MethodInfo method)
    {
        // Compiled, since reflection would cost more than some benchmarks.
        Expression call = Expression.Call(Expression.Constant(instance), method);
        if (!typeof(Task).IsAssignableFrom(method.ReturnType))
        {
            return Expression.Lambda<Action>(call).Compile();
        }

        Func<Task> start = Expression.Lambda<Func<Task>>(call).Compile();
        return () => start().GetAwaiter().GetResult();
    }

    private sealed class Contender(string name, Action action)
    {
        private readonly List<double> _slices = [];

        public string Name => name;

        public long Bytes { get; private set; }

        public double Nanoseconds => _slices.Min();

        public void Run(TimeSpan slice)
        {
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            int count = 0;
            do
            {
                action();
                count++;
            }
            while (Stopwatch.GetElapsedTime(start) < slice);
            _slices.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / count);
            Bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / count;
        }
    }
}
