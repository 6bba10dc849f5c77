namespace KoreApiKit.Campaigns.ContactFiles;

/// <summary>A line of a file of contacts that cannot be used.</summary>
/// <param name="Line">The line on which the record begins, from 1.</param>
/// <param name="Column">The column's name; empty where the line as a whole is wrong.</param>
/// <param name="Problem">What is wrong and what to do.</param>
public sealed record ContactFileError(int Line, string Column, string Problem);
