using System.Globalization;
using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.Diagnostics;

/// <summary>Something found in a spec, at a place. Equal when kind, place and arguments are equal.</summary>
internal sealed record Finding(FindingDescriptor Descriptor, SpecLocation Location, EquatableArray<string> Arguments)
{
    /// <summary>The message with its arguments, in one line.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    public override string ToString() =>
        $"{Location}: {Descriptor.Severity.ToString().ToLowerInvariant()} {Descriptor.Id}: {Message}";
}
