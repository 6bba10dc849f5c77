using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>What tells a file from others and from its other versions, without its text.</summary>
internal sealed class FileIdentity : IEquatable<FileIdentity>
{
    private readonly string _path;
    private readonly int _length;
    private readonly int _encoding;
    private readonly ImmutableArray<byte> _checksum;

    public FileIdentity(string path, SourceText text)
    {
        _path = path;

        // The checksum is of bytes: what they mean depends on how they were read.
        _length = text.Length;
        _encoding = text.Encoding?.CodePage ?? 0;
        _checksum = text.GetChecksum();
    }

    public bool Equals(FileIdentity? other) =>
        other is not null
        && _path == other._path
        && _length == other._length
        && _encoding == other._encoding
        && _checksum.AsSpan().SequenceEqual(other._checksum.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as FileIdentity);

    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(_path) * 31) + (_checksum.Length > 0 ? _checksum[0] : 0));
}
