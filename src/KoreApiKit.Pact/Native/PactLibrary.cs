using System.Runtime.InteropServices;
using KoreApiKit.Pact.Engine;

namespace KoreApiKit.Pact.Native;

/// <summary>Finds, loads and sets up libpact_ffi, once in a process.</summary>
internal static class PactLibrary
{
    private const int LogErrors = 1;

    private static readonly Lazy<string> Loaded = new(LoadAndSetUp);

    /// <summary>Loads the library unless that is done, and gives its version.</summary>
    /// <exception cref="PactEngineException">It is missing or cannot be loaded.</exception>
    internal static string EnsureLoaded() => Loaded.Value;

    /// <summary>Loads the first of these files that exists.</summary>
    /// <exception cref="PactEngineException">None does, or it cannot be loaded.</exception>
    internal static nint Load(IReadOnlyList<string> candidates)
    {
        string? found = candidates.FirstOrDefault(File.Exists);
        if (found is null)
        {
            throw new PactEngineException(
                $"The native Pact engine (libpact_ffi) was not found. Looked for:{List(candidates)}{Environment.NewLine}"
                + $"Build KoreApiKit.Pact with npm on the path, which restores it, or with -p:PactFfiPath=<full path of a libpact_ffi>; or name one by the variable {NativePactEngine.PathVariable}.");
        }

        try
        {
            return NativeLibrary.Load(found);
        }
        catch (Exception error) when (error is DllNotFoundException or BadImageFormatException)
        {
            throw new PactEngineException(
                $"The native Pact engine '{found}' cannot be loaded here ({RuntimeInformation.RuntimeIdentifier}): {error.Message} "
                + "Give one for this platform with -p:PactFfiPath=<full path of a libpact_ffi>.",
                error);
        }
    }

    /// <summary>The files that are tried, in order: the path itself, and those of a folder.</summary>
    internal static IReadOnlyList<string> Candidates(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] names = OperatingSystem.IsWindows() ? ["pact_ffi.dll"]
            : OperatingSystem.IsMacOS() ? ["libpact_ffi.dylib"]
            : ["libpact_ffi.so", "libpact_ffi_musl.so"];
        string[] folders = [path, Path.Combine(path, "runtimes", RuntimeInformation.RuntimeIdentifier, "native"), .. PackageFolders(path)];
        return [.. folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name)))];
    }

    // npm installs the package of the platform that it runs on, and no other.
    private static IEnumerable<string> PackageFolders(string path)
    {
        string scope = Path.Combine(path, "node_modules", "@pact-foundation");
        return Directory.Exists(scope)
            ? Directory.EnumerateDirectories(scope, "pact-core-*")
                .Select(static package => Path.Combine(package, "prebuilds"))
                .Where(Directory.Exists)
                .SelectMany(Directory.EnumerateDirectories)
                .Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>Reads a text that the library keeps.</summary>
    internal static string Borrowed(nint text) => Marshal.PtrToStringUTF8(text) ?? string.Empty;

    /// <summary>Reads a text that the library gave away, and frees it.</summary>
    internal static string Owned(nint text)
    {
        try
        {
            return Borrowed(text);
        }
        finally
        {
            if (text != 0)
            {
                PactFunctions.DeleteString(text);
            }
        }
    }

    /// <summary>Most functions only say whether they did what they were asked to.</summary>
    internal static void Require(bool done, string what)
    {
        if (!done)
        {
            throw new PactEngineException($"The native Pact engine refused to {what}.");
        }
    }

    private static string LoadAndSetUp()
    {
        string? named = Environment.GetEnvironmentVariable(NativePactEngine.PathVariable);
        nint handle = Load(Candidates(string.IsNullOrWhiteSpace(named) ? AppContext.BaseDirectory : Path.GetFullPath(named)));
        NativeLibrary.SetDllImportResolver(
            typeof(PactLibrary).Assembly,
            (name, _, _) => name == PactFunctions.Library ? handle : 0);

        // The library reads the process's own environment, once; a call of .NET's Environment does not reach that on Unix.
        NativeEnvironment.Set("PACT_DO_NOT_TRACK", "true");
        if (PactFunctions.LogToBuffer(LogErrors) != 0)
        {
            throw new PactEngineException("The native Pact engine could not set up its log. Restart the process; only one engine can live in it.");
        }

        return Borrowed(PactFunctions.Version());
    }

    private static string List(IEnumerable<string> files) =>
        string.Concat(files.Select(static file => $"{Environment.NewLine}  {file}"));
}
