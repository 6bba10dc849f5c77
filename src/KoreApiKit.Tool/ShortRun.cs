using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KoreApiKit.Tool;

/// <summary>Most runs of the tool end before collecting garbage could pay.</summary>
internal static partial class ShortRun
{
    private const long DeferredBytes = 128L * 1024 * 1024;

    // What is deferred must be little beside what there is.
    private const long LeastMemory = 16 * DeferredBytes;

    // The heap grows in both directions from where it begins.
    private const long Reach = 256L * 1024 * 1024;
    private const long LargePage = 2L * 1024 * 1024;
    private const int AdviseLargePages = 14;

    /// <summary>Lets the process allocate 128 MiB before the first collection; after that the collector works as usual.</summary>
    public static void DeferCollections()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= LeastMemory && GC.TryStartNoGCRegion(DeferredBytes))
        {
            AskForLargePages();
        }
    }

    // New memory comes from the kernel page by page, each with an interrupt of its own: 512 times fewer where pages are large.
    private static void AskForLargePages()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        object first = new();
        long start = Unsafe.As<object, nint>(ref first) / LargePage * LargePage;
        try
        {
            // A wish: nothing depends on whether it is granted.
            _ = Advise((nint)(start - Reach), (nuint)(2 * Reach), AdviseLargePages);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // This system has another C library.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nuint length, int advice);
}
