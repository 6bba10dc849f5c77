using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>A test and whether every value of its case passes it. One on an optional member is better than no test at all.</summary>
internal sealed record EvidenceCandidate(EvidenceModel Test, bool IsCertain);

/// <summary>Lists tests that hold for the values of an object schema, the plainest first.</summary>
internal sealed class EvidenceCandidates(ObjectMembers members)
{
    private const int MaxDepth = 3;
    private const int MaxCount = 400;

    public IEnumerable<EvidenceCandidate> Of(SchemaShape shape, IEnumerable<SchemaShape> others)
    {
        var tests = new List<EvidenceCandidate>();
        Collect(shape, [], tests);
        if (shape.IsClosed && shape.PatternProperties.Count == 0)
        {
            IReadOnlyDictionary<string, MemberKnowledge> own = members.Of(shape);
            tests.AddRange(others
                .SelectMany(other => other.Required)
                .Where(name => !own.ContainsKey(name))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => Certain(EvidenceKind.Absent, [name])));
        }

        return tests
            .OrderBy(candidate => candidate.Test.Path.Count)
            .ThenBy(candidate => Plainness(candidate.Test.Kind))
            .Take(MaxCount);
    }

    private void Collect(SchemaShape shape, string[] path, List<EvidenceCandidate> tests)
    {
        foreach (KeyValuePair<string, MemberKnowledge> member in members.Of(shape))
        {
            string[] memberPath = [.. path, member.Key];
            MemberKnowledge known = member.Value;
            if (known.State == MemberState.Forbidden)
            {
                tests.Add(Certain(EvidenceKind.Absent, memberPath));
            }
            else if (known.IsRequired)
            {
                AddRequired(known, memberPath, tests);
            }
            else if (known.Values is { Count: 1 } values)
            {
                tests.Add(new EvidenceCandidate(Constant(known, memberPath, values[0]), IsCertain: false));
            }

            // A list of values may grow, so that it decides only where nothing else does.
            if (known.Values is { Count: > 1 } several)
            {
                tests.Add(new EvidenceCandidate(OneOf(known, memberPath, several), IsCertain: false));
            }
        }
    }

    private void AddRequired(MemberKnowledge known, string[] path, List<EvidenceCandidate> tests)
    {
        if (known.Values is { Count: 1 } values)
        {
            tests.Add(new EvidenceCandidate(Constant(known, path, values[0]), IsCertain: (known.Tokens & JsonTokens.Null) == 0));
        }

        tests.Add(Certain(EvidenceKind.Present, path));
        JsonTokens valueTokens = known.Tokens & ~JsonTokens.Null;
        if ((valueTokens & (valueTokens - 1)) == 0 || known.Values is null)
        {
            tests.Add(new EvidenceCandidate(new EvidenceModel(EvidenceKind.Tokens, new EquatableArray<string>(path), null, known.Tokens), IsCertain: true));
        }

        if (known.Object is { } inner && path.Length < MaxDepth)
        {
            Collect(inner, path, tests);
        }
    }

    private static EvidenceCandidate Certain(EvidenceKind kind, string[] path) =>
        new(new EvidenceModel(kind, new EquatableArray<string>(path), null, JsonTokens.None), IsCertain: true);

    private static EvidenceModel Constant(MemberKnowledge known, string[] path, LiteralModel value) =>
        new(EvidenceKind.Constant, new EquatableArray<string>(path), value, known.Tokens & ~JsonTokens.Null);

    private static EvidenceModel OneOf(MemberKnowledge known, string[] path, IReadOnlyList<LiteralModel> values) =>
        new(EvidenceKind.OneOf, new EquatableArray<string>(path), null, known.Tokens & ~JsonTokens.Null) { Literals = values.ToEquatableArray() };

    private static int Plainness(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Constant => 0,
        EvidenceKind.Present => 1,
        EvidenceKind.Absent => 2,
        EvidenceKind.Tokens => 3,
        _ => 4,
    };
}
