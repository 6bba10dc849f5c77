using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace KoreApiKit.Benchmarks.Measuring;

/// <summary>Runs each benchmark once, to see that it works. It says nothing about time.</summary>
internal static class QuickRun
{
    /// <summary>Sets the suite up and runs all its benchmarks.</summary>
    /// <returns>What they gave, by name.</returns>
    public static async Task<IReadOnlyDictionary<string, object?>> RunAsync(Type suite)
    {
        var results = new Dictionary<string, object?>();
        object instance = Prepare(suite);
        foreach (MethodInfo benchmark in Benchmarks(suite))
        {
            results[benchmark.Name] = await ResultAsync(benchmark.Invoke(instance, null)).ConfigureAwait(false);
        }

        return results;
    }

    /// <summary>A suite that is set up.</summary>
    public static object Prepare(Type suite)
    {
        object instance = Activator.CreateInstance(suite)!;

        // The first value is the smallest: a smoke run needs no large document.
        PropertyInfo? parameter = suite.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(ParamsAttribute)));
        parameter?.SetValue(instance, parameter.GetCustomAttribute<ParamsAttribute>()!.Values[0]);
        foreach (MethodInfo setup in Methods<GlobalSetupAttribute>(suite))
        {
            setup.Invoke(instance, null);
        }

        return instance;
    }

    /// <summary>The benchmarks of a suite.</summary>
    public static IEnumerable<MethodInfo> Benchmarks(Type suite) => Methods<BenchmarkAttribute>(suite);

    private static IEnumerable<MethodInfo> Methods<TAttribute>(Type suite)
        where TAttribute : Attribute => suite.GetMethods().Where(method => method.IsDefined(typeof(TAttribute)));

    private static async Task<object?> ResultAsync(object? result)
    {
        if (result is not Task task)
        {
            return result;
        }

        await task.ConfigureAwait(false);
        return task.GetType().GetProperty(nameof(Task<object>.Result))?.GetValue(task);
    }
}
