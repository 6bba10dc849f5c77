namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>A value of a named type: an example of the document, or one made from the schema.</summary>
/// <param name="IsValid">Whether its schema allows it; false for one that has a member of an enum which is not listed yet.</param>
internal sealed record Sample(string TypeName, string Json, string Origin, bool IsValid);
