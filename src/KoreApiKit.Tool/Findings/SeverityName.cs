using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Tool.Findings;

/// <summary>The words that compilers use for severities.</summary>
internal static class SeverityName
{
    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
