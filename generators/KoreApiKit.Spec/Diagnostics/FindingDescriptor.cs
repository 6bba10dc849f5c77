namespace KoreApiKit.Spec.Diagnostics;

/// <summary>How much a finding weighs: an error stops the thing it is about from being generated.</summary>
internal enum FindingSeverity
{
    Information,
    Warning,
    Error,
}

/// <summary>A kind of finding: a stable id (<c>KAK…</c>), a title, a message with <c>{0}</c> places, and a severity.</summary>
internal sealed record FindingDescriptor(string Id, string Title, string MessageFormat, FindingSeverity Severity, string Category)
{
    /// <summary>The address of a page that explains this finding better than the page of its id; null where there is none.</summary>
    public string? HelpLink { get; init; }
}
