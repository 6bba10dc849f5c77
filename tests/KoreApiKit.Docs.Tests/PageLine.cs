namespace KoreApiKit.Docs.Tests;

/// <summary>A line of a page, and its number from 1.</summary>
internal readonly record struct PageLine(int Number, string Text);
