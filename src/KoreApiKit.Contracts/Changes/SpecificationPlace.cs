using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Contracts.Changes;

/// <summary>A place in a file of a specification.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1.</param>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of the value in that file.</param>
public sealed record SpecificationPlace(string Path, int Line, int Column, string Pointer)
{
    /// <summary>Gives <c>path(line,column)</c>, as compilers print it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column})");

    internal static SpecificationPlace? Of(ChangePlace? place)
    {
        if (place is not { } known)
        {
            return null;
        }

        SourceSpan span = known.Location.Span;
        return new SpecificationPlace(known.Location.Path, span.StartLine + 1, span.StartColumn + 1, known.Pointer);
    }
}
