using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>What a reading of a pact file gave.</summary>
/// <param name="File">The pact, or null where the file is none. Parts that cannot be read are left out of it.</param>
/// <param name="Problems">What cannot be read, in order of the file; empty for a good file.</param>
internal sealed record PactReading(PactFile? File, ImmutableArray<PactProblem> Problems);
