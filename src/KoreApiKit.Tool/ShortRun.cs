namespace KoreApiKit.Tool;

/// <summary>Most runs of the tool end before collecting garbage could pay.</summary>
internal static class ShortRun
{
    private const long DeferredBytes = 128L * 1024 * 1024;

    // What is deferred must be little beside what there is.
    private const long LeastMemory = 16 * DeferredBytes;

    /// <summary>Lets the process allocate 128 MiB before the first collection; after that the collector works as usual.</summary>
    public static void DeferCollections()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= LeastMemory)
        {
            GC.TryStartNoGCRegion(DeferredBytes);
        }
    }
}
