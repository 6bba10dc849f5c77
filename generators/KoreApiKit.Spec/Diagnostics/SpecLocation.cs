namespace KoreApiKit.Spec.Diagnostics;

/// <summary>
/// A place in a spec file. There may be very many, so it has offsets only; lines and columns are looked up where somebody asks.
/// Offsets count UTF-16 units from 0.
/// </summary>
internal readonly struct SpecLocation(SourceFile file, int start, int end) : IEquatable<SpecLocation>
{
    // Null for nowhere.
    private readonly SourceFile? _file = file;

    /// <summary>The place of a value that stands in no file.</summary>
    public static SpecLocation Nowhere => default;

    /// <summary>The path that the compiler (or the caller) gave the file; empty for <see cref="Nowhere"/>.</summary>
    public string Path => _file?.Path ?? "";

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The place with its lines and columns.</summary>
    public SourceSpan Span => _file?.Span(Start, End) ?? default;

    public static bool operator ==(SpecLocation left, SpecLocation right) => left.Equals(right);

    public static bool operator !=(SpecLocation left, SpecLocation right) => !left.Equals(right);

    /// <summary>The first character of a file: where a finding about the whole file is shown.</summary>
    public static SpecLocation StartOf(string path) => new(new SourceFile(path, ""), 0, 0);

    /// <summary>The place from the start of an earlier one of the same file to the end of this one.</summary>
    public SpecLocation From(SpecLocation earlier) => new(_file!, earlier.Start, End);

    /// <summary>Whether this place lies inside another one of the same file.</summary>
    public bool IsWithin(SpecLocation other) => Path == other.Path && other.Start <= Start && other.End >= End;

    /// <summary>Whether both are the same for a reader: in one file, or in two versions of one where the lines before are alike.</summary>
    public bool Equals(SpecLocation other) =>
        Start == other.Start
        && End == other.End
        && (ReferenceEquals(_file, other._file) || (Path == other.Path && Span == other.Span));

    public override bool Equals(object? obj) => obj is SpecLocation other && Equals(other);

    public override int GetHashCode() => unchecked((((Path.GetHashCode() * 31) + Start) * 31) + End);

    /// <summary>Gives <c>path(line,column)</c>, counted from 1, as compilers print it.</summary>
    public override string ToString()
    {
        SourceSpan span = Span;
        return FormattableString.Invariant($"{Path}({span.StartLine + 1},{span.StartColumn + 1})");
    }
}
