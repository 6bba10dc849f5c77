using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Xunit.Sdk;

namespace KoreApiKit.Mutation;

/// <summary>
/// A copy of the tests and of this repository's assemblies that they call, loaded for itself. One method is one test, with all the data
/// of a theory. Of xunit it knows what the tests of the areas use: facts, theories, disposal and asynchronous set-up.
/// </summary>
internal sealed class LoadedTests
{
    private readonly OwnCopies _context = new();
    private readonly SortedDictionary<string, MethodInfo> _methods = new(StringComparer.Ordinal);

    public LoadedTests()
    {
        foreach (Type type in _context.LoadFromAssemblyPath(typeof(LoadedTests).Assembly.Location).GetTypes().Where(IsTestClass))
        {
            foreach (MethodInfo method in type.GetMethods())
            {
                if (method.GetCustomAttribute<FactAttribute>() is { Skip: null } && !TakesLong(method))
                {
                    _methods.Add($"{type.FullName}.{method.Name}", method);
                }
            }
        }
    }

    public IReadOnlyCollection<string> Names => _methods.Keys;

    /// <summary>Runs a test; what made it fail, or null.</summary>
    public async Task<Exception?> RunAsync(string name)
    {
        MethodInfo method = _methods[name];
        try
        {
            foreach (object?[] arguments in ArgumentsOf(method))
            {
                await RunAsync(method, arguments);
            }

            return null;
        }
        catch (Exception failure)
        {
            return failure is TargetInvocationException { InnerException: { } inner } ? inner : failure;
        }
    }

    public void Unload() => _context.Unload();

    private static bool IsTestClass(Type type) => type is { IsClass: true, IsAbstract: false, IsPublic: true };

    /// <summary>Whether a test is marked as too long to be run for each mutant.</summary>
    private static bool TakesLong(MethodInfo method) => method.GetCustomAttributesData().Any(data =>
        data.AttributeType == typeof(TraitAttribute) && data.ConstructorArguments is [{ Value: "Duration" }, { Value: "long" }]);

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo method) => method.GetCustomAttribute<TheoryAttribute>() is null
        ? [[]]
        : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method)).Select(data => Completed(method, data));

    /// <summary>The arguments that a call in C# would have: those left out, and many for the last parameter as an array.</summary>
    private static object?[] Completed(MethodInfo method, object?[] data)
    {
        ParameterInfo[] parameters = method.GetParameters();
        if (parameters[^1].IsDefined(typeof(ParamArrayAttribute)) && !(data.Length == parameters.Length && data[^1] is Array))
        {
            object?[] last = data[(parameters.Length - 1)..];
            Array many = Array.CreateInstance(parameters[^1].ParameterType.GetElementType()!, last.Length);
            last.CopyTo(many, 0);
            return [.. data[..(parameters.Length - 1)], many];
        }

        return [.. data, .. parameters.Skip(data.Length).Select(parameter => parameter.DefaultValue)];
    }

    private static async Task RunAsync(MethodInfo method, object?[] arguments)
    {
        object instance = Activator.CreateInstance(method.ReflectedType!)!;
        try
        {
            if (instance is IAsyncLifetime life)
            {
                await life.InitializeAsync();
            }

            switch (method.Invoke(instance, arguments))
            {
                case Task task:
                    await task;
                    break;
                case ValueTask task:
                    await task;
                    break;
            }
        }
        catch (TargetInvocationException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
        }
        finally
        {
            if (instance is IAsyncLifetime life)
            {
                await life.DisposeAsync();
            }

            (instance as IDisposable)?.Dispose();
        }
    }

    private sealed class OwnCopies() : AssemblyLoadContext("mutant", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name)
        {
            string path = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
            return name.Name!.StartsWith("KoreApiKit", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
