namespace KoreApiKit.Contracts.Reporting;

/// <summary>Something that was checked as a whole, such as an interaction: a test case for CI systems.</summary>
/// <param name="Suite">What it belongs to: a file, or a consumer and its provider.</param>
/// <param name="Name">Its name, unique in the suite.</param>
internal sealed record ReportCase(string Suite, string Name)
{
    /// <summary>Why it was not checked, or null where it was.</summary>
    public string? Skipped { get; init; }

    /// <summary>How long the check took, or null where that says nothing.</summary>
    public TimeSpan? Duration { get; init; }
}
