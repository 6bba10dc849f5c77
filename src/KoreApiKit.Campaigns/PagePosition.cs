namespace KoreApiKit.Campaigns;

/// <summary>Where a page of a list begins.</summary>
/// <param name="Skip">How many entries come before it.</param>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Limit">How many entries it has at most.</param>
internal readonly record struct PagePosition(int Skip, int Page, int Limit);
