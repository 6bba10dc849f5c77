namespace KoreApiKit.Contracts.Reporting;

/// <summary>How much a finding weighs, from light to heavy.</summary>
internal enum ReportSeverity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Note,

    /// <summary>Probably a mistake, or a risk.</summary>
    Warning,

    /// <summary>Certainly a mistake, or a break.</summary>
    Error,
}
