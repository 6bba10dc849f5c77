using System.Runtime.InteropServices;

namespace KoreApiKit.Pact.Native;

/// <summary>Sets a variable where native code sees it.</summary>
internal static partial class NativeEnvironment
{
    internal static void Set(string name, string value)
    {
        // On Windows this is the process's environment block, which Rust reads; on Unix it is a copy of .NET's own.
        Environment.SetEnvironmentVariable(name, value);
        if (!OperatingSystem.IsWindows())
        {
            _ = SetOnUnix(name, value, 1);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetOnUnix(string name, string value, int overwrite);
}
