namespace KoreApiKit.Contracts.Reporting;

/// <summary>A kind of finding, the same for every verb of the tool.</summary>
/// <param name="Id">Stable and unique, such as <c>KAK006</c> or <c>lint/operation-id-missing</c>.</param>
/// <param name="Title">What is found, in a few words without a full stop.</param>
/// <param name="Severity">How much a finding weighs unless a configuration says otherwise.</param>
internal sealed record ReportRule(string Id, string Title, ReportSeverity Severity)
{
    /// <summary>Why the rule exists: one or a few sentences. Null where the page says it.</summary>
    public string? Reason { get; init; }

    /// <summary>The address of the page that explains the rule, or null.</summary>
    public string? HelpLink { get; init; }
}
