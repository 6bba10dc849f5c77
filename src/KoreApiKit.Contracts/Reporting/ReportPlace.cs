using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Contracts.Reporting;

/// <summary>Where something was found.</summary>
/// <param name="Path">The absolute path of the file, or the address of what is no file.</param>
/// <param name="Span">The place in the file, counted from 0; null where only the file is known.</param>
/// <param name="Pointer">The JSON Pointer of the value, such as <c>/paths/~1pets/get</c>; null where it is not known.</param>
internal sealed record ReportPlace(string Path, SourceSpan? Span = null, string? Pointer = null)
{
    /// <summary>The place of a node or of one of its keys.</summary>
    public static ReportPlace At(SpecLocation location, string? pointer = null) => new(location.Path, location.Span, pointer);
}

/// <summary>A second place that helps to understand a finding.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Message">What is there, without a full stop.</param>
internal sealed record RelatedPlace(ReportPlace Place, string Message);
