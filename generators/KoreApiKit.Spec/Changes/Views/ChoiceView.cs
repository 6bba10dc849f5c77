using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> of at least two alternatives besides null.</summary>
/// <param name="Keyword"><c>oneOf</c> or <c>anyOf</c>.</param>
internal sealed record ChoiceView(string Keyword, JsonSchema Owner, ImmutableArray<SchemaView> Branches);
