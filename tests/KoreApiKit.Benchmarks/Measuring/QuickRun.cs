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
        object instance = Instances(suite).First().Suite;
        foreach (MethodInfo benchmark in Benchmarks(suite))
        {
            results[benchmark.Name] = await ResultAsync(benchmark.Invoke(instance, null)).ConfigureAwait(false);
        }

        return results;
    }

    /// <summary>
    /// The suite, set up, once for each value of its parameter: the first is the smallest. The suffix tells them apart.
    /// </summary>
    public static IEnumerable<(object Suite, string Suffix)> Instances(Type suite)
    {
        PropertyInfo? parameter = suite.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(ParamsAttribute)));
        foreach (object? value in parameter?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null])
        {
            object instance = Activator.CreateInstance(suite)!;
            parameter?.SetValue(instance, value);
            foreach (MethodInfo setup in Methods<GlobalSetupAttribute>(suite))
            {
                setup.Invoke(instance, null);
            }

            yield return (instance, parameter is null ? "" : $"[{value}]");
        }
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
