namespace KoreApiKit.Spec.Diagnostics;

/// <summary>A span in a named spec file. The path is the one the compiler (or the caller) gave the file.</summary>
internal readonly record struct SpecLocation(string Path, SourceSpan Span)
{
    /// <summary>Whether this place lies inside another one of the same file.</summary>
    public bool IsWithin(SpecLocation other) =>
        Path == other.Path && other.Span.Start <= Span.Start && other.Span.End >= Span.End;

    /// <summary>Gives <c>path(line,column)</c>, counted from 1, as compilers print it.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Path}({Span.StartLine + 1},{Span.StartColumn + 1})");
}
