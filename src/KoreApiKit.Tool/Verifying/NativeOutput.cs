using System.Runtime.InteropServices;

namespace KoreApiKit.Tool.Verifying;

/// <summary>
/// Takes away from native code the standard output that it prints to by itself, so that a report stays what was asked for. What .NET
/// writes goes on, since its console has a descriptor of its own.
/// </summary>
internal static partial class NativeOutput
{
    private const int StandardOutput = 1;
    private const int WriteOnly = 1;

    /// <summary>Discards what native code prints from now on. Does nothing on Windows, whose runtimes keep handles of their own.</summary>
    public static void Discard()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // The console takes its descriptor when it is first used.
        _ = Console.Out;
        int nowhere = Open("/dev/null", WriteOnly);
        if (nowhere >= 0)
        {
            _ = Duplicate(nowhere, StandardOutput);
            _ = Close(nowhere);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int descriptor, int target);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
