namespace KoreApiKit.Spec.Schemas.Automata;

/// <summary>A part of a regular expression that a finite automaton can match.</summary>
internal abstract record PatternNode;

/// <summary>One UTF-16 unit of a set.</summary>
internal sealed record UnitsNode(UnitSet Units) : PatternNode;

/// <summary>The parts, one after the other.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Parts) : PatternNode;

/// <summary>Any one of the parts.</summary>
internal sealed record AlternativesNode(IReadOnlyList<PatternNode> Parts) : PatternNode;

/// <summary>The part so many times.</summary>
/// <param name="Part">What is repeated.</param>
/// <param name="Min">The fewest times.</param>
/// <param name="Max">The most times; null where there is no end.</param>
internal sealed record LoopNode(PatternNode Part, int Min, int? Max) : PatternNode;

/// <summary>The start of the text.</summary>
internal sealed record BeginNode : PatternNode;

/// <summary>The very end of the text.</summary>
internal sealed record EndNode : PatternNode;
