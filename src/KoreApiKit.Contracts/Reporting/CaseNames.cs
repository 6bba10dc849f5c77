namespace KoreApiKit.Contracts.Reporting;

/// <summary>Gives the cases of a suite names of their own: a second case of one name gets a number.</summary>
/// <param name="suite">What the cases belong to.</param>
internal sealed class CaseNames(string suite)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The case of a name.</summary>
    public ReportCase Next(string name)
    {
        int count = _counts.GetValueOrDefault(name) + 1;
        _counts[name] = count;
        return new ReportCase(suite, count == 1 ? name : FormattableString.Invariant($"{name} ({count})"));
    }
}
