using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>
/// The text that runs, in a mapped file: it is still there when the process is not, because its stack or its memory ended,
/// which no handler sees.
/// </summary>
internal sealed unsafe class Journal : IDisposable
{
    private const int Size = 8 * 1024 * 1024;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;

    public Journal(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, Size);
        _view = _file.CreateViewAccessor();
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    public void Write(string path, string text)
    {
        var memory = new Span<byte>(_start, Size);
        MemoryMarshal.Write(memory, path.Length);
        MemoryMarshal.Write(memory[sizeof(int)..], text.Length);
        Span<char> characters = MemoryMarshal.Cast<byte, char>(memory[(2 * sizeof(int))..]);
        path.CopyTo(characters);
        text.CopyTo(characters[path.Length..]);
    }

    /// <summary>What a process that ended wrote last; null where it wrote nothing.</summary>
    public static (string Path, string Text)? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        ReadOnlySpan<byte> memory = File.ReadAllBytes(file);
        int path = MemoryMarshal.Read<int>(memory);
        int text = MemoryMarshal.Read<int>(memory[sizeof(int)..]);
        ReadOnlySpan<char> characters = MemoryMarshal.Cast<byte, char>(memory[(2 * sizeof(int))..]);
        return path == 0 ? null : (characters[..path].ToString(), characters.Slice(path, text).ToString());
    }

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
