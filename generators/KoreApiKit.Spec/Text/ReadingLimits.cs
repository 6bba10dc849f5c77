using System.Globalization;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>How large a spec file may be, so that a hostile or broken file cannot exhaust the compiler that reads it.</summary>
internal static class ReadingLimits
{
    /// <summary>The most UTF-16 units of a file: 64 Mi.</summary>
    public const int Length = 64 * 1024 * 1024;

    /// <summary>The most mappings and sequences that stand inside each other.</summary>
    public const int Depth = 256;

    /// <summary>The most nodes of a file, where each use of a YAML alias counts as all that it stands for.</summary>
    public const int Nodes = 5_000_000;

    public static void ReportLength(FindingCollection findings, string path, int length) =>
        Report(findings, SpecLocation.StartOf(path), $"The file has {length:N0} characters, and {Length:N0} are the most that is read");

    public static void ReportDepth(FindingCollection findings, SpecLocation location) =>
        Report(findings, location, $"Objects and arrays stand inside each other more than {Depth} deep; the file is not read");

    public static void ReportNodes(FindingCollection findings, SpecLocation location) =>
        Report(findings, location, $"The file has more than {Nodes:N0} values when its aliases are expanded; it is not read");

    public static void ReportChain(FindingCollection findings, SpecLocation location) =>
        Report(findings, location, $"From here schemas lead to others more than {Depth} deep, by references, lists and combinations; the document is not read");

    public static void ReportCallbacks(FindingCollection findings, SpecLocation location) =>
        Report(findings, location, $"Callbacks stand inside each other more than {Depth} deep; this one was left out");

    public static void ReportOverlaidNodes(FindingCollection findings, SpecLocation location) =>
        Report(findings, location, $"The document would have more than {Nodes:N0} values with this update; it is not applied");

    public static void ReportOverlaidDepth(FindingCollection findings, SpecLocation location) =>
        Report(findings, location, $"With this update objects and arrays would stand inside each other more than {Depth} deep; it is not applied");

    public static void ReportQuery(FindingCollection findings, SpecLocation location) =>
        Report(findings, location, $"The target looks at more than {Nodes:N0} values; the action is not applied");

    private static void Report(FindingCollection findings, SpecLocation location, FormattableString message) =>
        findings.Add(FindingDescriptors.LimitExceeded, location, message.ToString(CultureInfo.InvariantCulture));
}
