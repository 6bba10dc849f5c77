namespace KoreApiKit.Spec.Schemas.Automata;

/// <summary>
/// The states of the automaton that looks for a pattern anywhere in a text: each stands for a set of steps of the pattern's graph.
/// </summary>
internal sealed class PatternStates
{
    /// <summary>The state from which no text leads to a match.</summary>
    public const int Failed = -1;

    /// <summary>The state in which the pattern is matched, whatever follows.</summary>
    public const int Matched = -2;

    private const int MaxStates = 400;
    private const int MaxWork = 200_000;
    private const int MaxPasses = 20;

    private readonly PatternGraph _graph;
    private readonly UnitClasses _classes;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<(int[] Steps, bool IsAccepting, int[] Next)> _states = [];
    private int _work;

    private PatternStates(PatternGraph graph, UnitClasses classes)
    {
        _graph = graph;
        _classes = classes;
    }

    public int Count => _states.Count;

    /// <summary>Whether a text that ends in the state matches.</summary>
    public bool IsAccepting(int state) => _states[state].IsAccepting;

    /// <summary>The state after a unit of each class.</summary>
    public IReadOnlyList<int> Next(int state) => _states[state].Next;

    /// <summary>The states, the first of which every text begins in; null where they are too many.</summary>
    public static PatternStates? TryCreate(PatternGraph graph, UnitClasses classes)
    {
        var states = new PatternStates(graph, classes);
        states.Add(states.Reach([graph.Start], atBegin: true), atBegin: true);
        for (int i = 0; i < states._states.Count; i++)
        {
            if (states._states.Count > MaxStates || states._work > MaxWork)
            {
                return null;
            }

            states.AddFollowing(i);
        }

        states.MarkDecided();
        states.Merge();
        states.Renumber();
        return states;
    }

    private void AddFollowing(int state)
    {
        (int[] steps, _, int[] next) = _states[state];
        if (IsDone(steps))
        {
            return;
        }

        for (int unitClass = 0; unitClass < next.Length; unitClass++)
        {
            int unit = _classes.Representative(unitClass);
            IEnumerable<int> following = steps
                .Where(step => _graph.Steps[step] is { Kind: StepKind.Units, Units: { } units } && units.Contains(unit))
                .Select(step => _graph.Steps[step].Next);

            // A match may begin at each unit.
            next[unitClass] = Add(Reach([.. following, _graph.Start], atBegin: false), atBegin: false);
        }
    }

    // The first state means what it does at the start of a text alone, so no other state is it.
    private int Add(int[] steps, bool atBegin)
    {
        if (IsDone(steps))
        {
            return atBegin ? Append(steps, isAccepting: true, _ => Matched) : Matched;
        }

        string key = string.Join(",", steps);
        if (atBegin || !_known.TryGetValue(key, out int state))
        {
            state = Append(steps, IsDoneAtEnd(steps, atBegin), _ => 0);
            if (!atBegin)
            {
                _known.Add(key, state);
            }
        }

        return state;
    }

    private int Append(int[] steps, bool isAccepting, Func<int, int> next)
    {
        _states.Add((steps, isAccepting, [.. Enumerable.Range(0, _classes.Count).Select(next)]));
        return _states.Count - 1;
    }

    // The steps that wait for something, in order.
    private int[] Reach(IEnumerable<int> starts, bool atBegin, bool atEnd = false)
    {
        var reached = new SortedSet<int>();
        var seen = new HashSet<int>();
        var waiting = new Stack<int>(starts);
        while (waiting.Count > 0)
        {
            int index = waiting.Pop();
            if (!seen.Add(index))
            {
                continue;
            }

            _work++;
            PatternGraph.Step step = _graph.Steps[index];
            if (step.Kind == StepKind.Either || (step.Kind == StepKind.Begin && atBegin) || (step.Kind == StepKind.End && atEnd))
            {
                waiting.Push(step.Next);
                waiting.Push(step.Other);
            }
            else if (step.Kind != StepKind.Begin)
            {
                reached.Add(index);
            }
        }

        return [.. reached];
    }

    private bool IsDoneAtEnd(int[] steps, bool atBegin) => IsDone(Reach(steps, atBegin, atEnd: true));

    private bool IsDone(int[] steps) => Array.Exists(steps, step => _graph.Steps[step].Kind == StepKind.Done);

    // States whose end is certain need no look at the rest of a text.
    private void MarkDecided()
    {
        bool[] canMatch = LeadingTo(state => _states[state].IsAccepting, Matched);
        bool[] canFail = LeadingTo(state => !_states[state].IsAccepting, Failed);
        foreach ((_, _, int[] next) in _states)
        {
            for (int i = 0; i < next.Length; i++)
            {
                next[i] = next[i] < 0 ? next[i] : !canMatch[next[i]] ? Failed : !canFail[next[i]] ? Matched : next[i];
            }
        }
    }

    private bool[] LeadingTo(Func<int, bool> isGoal, int goal)
    {
        var before = new List<int>[_states.Count];
        bool[] leads = new bool[_states.Count];
        var waiting = new Stack<int>();
        for (int state = 0; state < before.Length; state++)
        {
            before[state] = [];
        }

        for (int state = 0; state < before.Length; state++)
        {
            foreach (int next in _states[state].Next)
            {
                if (next >= 0)
                {
                    before[next].Add(state);
                }
            }

            if (isGoal(state) || Array.IndexOf(_states[state].Next, goal) >= 0)
            {
                leads[state] = true;
                waiting.Push(state);
            }
        }

        while (waiting.Count > 0)
        {
            foreach (int state in before[waiting.Pop()].Where(state => !leads[state]))
            {
                leads[state] = true;
                waiting.Push(state);
            }
        }

        return leads;
    }

    // States that go on alike are one state. Not all of them are found, which costs a few rows and nothing else.
    private void Merge()
    {
        bool isMerged = true;
        for (int pass = 0; pass < MaxPasses && isMerged; pass++)
        {
            isMerged = false;
            var known = new Dictionary<string, int>(StringComparer.Ordinal);
            int[] same = new int[_states.Count];
            for (int state = 0; state < same.Length; state++)
            {
                string key = _states[state].IsAccepting + string.Join(",", _states[state].Next);
                same[state] = known.TryGetValue(key, out int first) ? first : state;
                known[key] = same[state];
            }

            foreach ((_, _, int[] next) in _states)
            {
                for (int i = 0; i < next.Length; i++)
                {
                    isMerged |= next[i] >= 0 && same[next[i]] != next[i];
                    next[i] = next[i] < 0 ? next[i] : same[next[i]];
                }
            }
        }
    }

    // In the order in which they are met, without those that nothing leads to any more.
    private void Renumber()
    {
        var order = new List<int> { 0 };
        int[] numbers = new int[_states.Count];
        for (int i = 0; i < order.Count; i++)
        {
            foreach (int next in _states[order[i]].Next)
            {
                if (next > 0 && numbers[next] == 0)
                {
                    numbers[next] = order.Count;
                    order.Add(next);
                }
            }
        }

        (int[] Steps, bool IsAccepting, int[] Next)[] met = [.. order.Select(state => _states[state])];
        foreach ((_, _, int[] next) in met)
        {
            for (int i = 0; i < next.Length; i++)
            {
                next[i] = next[i] < 0 ? next[i] : numbers[next[i]];
            }
        }

        _states.Clear();
        _states.AddRange(met);
    }
}
