using System.IO.MemoryMappedFiles;

namespace KoreApiKit.Mutation;

/// <summary>The number of the mutant that is active, which Stryker and the code that it changed share in a file.</summary>
internal static class ActiveMutant
{
    private const int None = -1;

    /// <summary>Makes no mutant active until the result is disposed.</summary>
    public static IDisposable Pause()
    {
        string path = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE")!;
        var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var file = MemoryMappedFile.CreateFromFile(stream, null, sizeof(int), MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
        MemoryMappedViewAccessor view = file.CreateViewAccessor(0, sizeof(int));
        int active = view.ReadInt32(0);
        view.Write(0, None);
        return new Pausing(file, view, active);
    }

    private sealed class Pausing(MemoryMappedFile file, MemoryMappedViewAccessor view, int active) : IDisposable
    {
        public void Dispose()
        {
            view.Write(0, active);
            view.Dispose();
            file.Dispose();
        }
    }
}
