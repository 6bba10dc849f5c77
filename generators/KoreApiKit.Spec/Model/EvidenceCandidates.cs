using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Lists tests that hold for every value of an object schema, the plainest first.</summary>
internal sealed class EvidenceCandidates(ObjectMembers members)
{
    private const int MaxDepth = 3;
    private const int MaxCount = 400;

    public IEnumerable<EvidenceModel> Of(SchemaShape shape, IEnumerable<SchemaShape> others)
    {
        var tests = new List<EvidenceModel>();
        Collect(shape, [], tests);
        if (shape.IsClosed && shape.PatternProperties.Count == 0)
        {
            IReadOnlyDictionary<string, MemberKnowledge> own = members.Of(shape);
            tests.AddRange(others
                .SelectMany(other => other.Required)
                .Where(name => !own.ContainsKey(name))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => Test(EvidenceKind.Absent, [name])));
        }

        return tests
            .OrderBy(test => test.Path.Count)
            .ThenBy(test => Plainness(test.Kind))
            .Take(MaxCount);
    }

    private void Collect(SchemaShape shape, string[] path, List<EvidenceModel> tests)
    {
        foreach (KeyValuePair<string, MemberKnowledge> member in members.Of(shape))
        {
            string[] memberPath = [.. path, member.Key];
            MemberKnowledge known = member.Value;
            if (known.State == MemberState.Forbidden)
            {
                tests.Add(Test(EvidenceKind.Absent, memberPath));
            }
            else if (known.IsRequired)
            {
                AddRequired(known, memberPath, tests);
            }
        }
    }

    private void AddRequired(MemberKnowledge known, string[] path, List<EvidenceModel> tests)
    {
        if (known.Values is { Count: 1 } values)
        {
            tests.Add(new EvidenceModel(EvidenceKind.Constant, new EquatableArray<string>(path), values[0], known.Tokens));
        }

        tests.Add(Test(EvidenceKind.Present, path));
        if ((known.Tokens & (known.Tokens - 1)) == 0 || known.Values is null)
        {
            tests.Add(new EvidenceModel(EvidenceKind.Tokens, new EquatableArray<string>(path), null, known.Tokens));
        }

        if (known.Object is { } inner && path.Length < MaxDepth)
        {
            Collect(inner, path, tests);
        }
    }

    private static EvidenceModel Test(EvidenceKind kind, string[] path) =>
        new(kind, new EquatableArray<string>(path), null, JsonTokens.None);

    private static int Plainness(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Constant => 0,
        EvidenceKind.Present => 1,
        EvidenceKind.Absent => 2,
        _ => 3,
    };
}
