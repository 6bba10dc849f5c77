namespace KoreApiKit.Spec.Schemas.Automata;

/// <summary>What it takes to go on from a step of a <see cref="PatternGraph"/>.</summary>
internal enum StepKind
{
    /// <summary>Nothing: there are two ways on, which may be the same.</summary>
    Either,

    /// <summary>A unit of the step's set.</summary>
    Units,

    /// <summary>That no unit was read.</summary>
    Begin,

    /// <summary>That no unit is left.</summary>
    End,

    /// <summary>The pattern is matched.</summary>
    Done,
}

/// <summary>
/// A pattern as a graph of steps, of which many are taken at once (K. Thompson, "Regular Expression Search Algorithm", 1968).
/// </summary>
internal sealed class PatternGraph
{
    private const int MaxSteps = 4_000;

    private readonly List<Step> _steps = [new(StepKind.Done, 0, 0, null)];

    private PatternGraph()
    {
    }

    public IReadOnlyList<Step> Steps => _steps;

    public int Start { get; private set; }

    /// <summary>The graph of a pattern, or null where it would be too large.</summary>
    public static PatternGraph? TryCreate(PatternNode pattern)
    {
        var graph = new PatternGraph();
        graph.Start = graph.Add(pattern, next: 0);
        return graph._steps.Count <= MaxSteps ? graph : null;
    }

    // Steps are added from the end of the pattern to its start, so that what follows a step is known.
    private int Add(PatternNode node, int next) => _steps.Count > MaxSteps ? next : node switch
    {
        UnitsNode units => Add(new Step(StepKind.Units, next, next, units.Units)),
        BeginNode => Add(new Step(StepKind.Begin, next, next, null)),
        EndNode => Add(new Step(StepKind.End, next, next, null)),
        SequenceNode sequence => sequence.Parts.Reverse().Aggregate(next, (following, part) => Add(part, following)),
        AlternativesNode alternatives => alternatives.Parts
            .Select(part => Add(part, next))
            .Reverse()
            .ToArray()
            .Aggregate((rest, part) => Add(new Step(StepKind.Either, part, rest, null))),
        LoopNode loop => AddLoop(loop, next),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private int AddLoop(LoopNode loop, int next)
    {
        int start = loop.Max is { } most ? AddOptional(loop.Part, most - loop.Min, next) : AddEndless(loop.Part, next);
        for (int i = 0; i < loop.Min && _steps.Count <= MaxSteps; i++)
        {
            start = Add(loop.Part, start);
        }

        return start;
    }

    private int AddEndless(PatternNode part, int next)
    {
        int choice = Add(new Step(StepKind.Either, next, next, null));
        _steps[choice] = new Step(StepKind.Either, Add(part, choice), next, null);
        return choice;
    }

    private int AddOptional(PatternNode part, int most, int next)
    {
        int start = next;
        for (int i = 0; i < most && _steps.Count <= MaxSteps; i++)
        {
            start = Add(new Step(StepKind.Either, Add(part, start), next, null));
        }

        return start;
    }

    private int Add(Step step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }

    /// <summary>One step.</summary>
    /// <param name="Kind">What it takes.</param>
    /// <param name="Next">The step that follows.</param>
    /// <param name="Other">The other step that may follow.</param>
    /// <param name="Units">The units that it takes.</param>
    internal readonly record struct Step(StepKind Kind, int Next, int Other, UnitSet? Units);
}
