using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>How object cases are told apart, by the index of the case.</summary>
/// <param name="Order">The indexes in the order in which the cases are tried.</param>
/// <param name="Ambiguous">Pairs that nothing tells apart, the one that is tried first before the other.</param>
internal sealed record EvidenceResult(
    IReadOnlyList<IReadOnlyList<EvidenceModel>> Evidence, IReadOnlyList<int> Order, IReadOnlyList<(int First, int Second)> Ambiguous)
{
    public static EvidenceResult Empty { get; } = new([], [], []);
}

/// <summary>
/// Finds for each case the fewest tests that hold for all of its values and fail for values of the other cases. Tests
/// that no value of the other case can pass come before those that only its undeclared or optional members could pass;
/// where nothing else separates two cases, the value of an optional constant or of an enum does. Such a case is then asked for
/// all that it must have, so that fewer values of the other pass.
/// </summary>
internal sealed class EvidenceFinder
{
    private const int Strongest = 3;
    private const int Weakest = 1;
    private const int MostConfirming = 8;

    private readonly ShapeTable _shapes;
    private readonly ObjectMembers _members;
    private readonly EvidenceCandidates _candidates;

    public EvidenceFinder(ShapeTable shapes, SchemaKinds kinds)
    {
        _shapes = shapes;
        _members = new ObjectMembers(shapes, kinds);
        _candidates = new EvidenceCandidates(_members);
    }

    public EvidenceResult Find(IReadOnlyList<JsonSchema> cases)
    {
        SchemaShape[] objects = [.. cases.Select(_shapes.Of)];
        var evidence = new List<IReadOnlyList<EvidenceModel>>();
        int[,] excludes = new int[objects.Length, objects.Length];
        for (int i = 0; i < objects.Length; i++)
        {
            evidence.Add(Select(objects, i, excludes));
        }

        int[] order = Sort(evidence, excludes);
        return new EvidenceResult(evidence, order, Ambiguous(order, excludes));
    }

    private List<EvidenceModel> Select(SchemaShape[] objects, int self, int[,] excludes)
    {
        EvidenceCandidate[] candidates = [.. _candidates.Of(objects[self], objects.Where((_, index) => index != self))];
        byte[][] strengths = [.. candidates.Select(candidate => Strengths(candidate, objects, self))];
        var chosen = new SortedSet<int>();
        for (int strength = Strongest; strength >= Weakest; strength--)
        {
            Cover(strengths, strength, self, excludes, chosen);
        }

        chosen.UnionWith(Enumerable.Range(0, candidates.Length)
            .Where(index => candidates[index].IsCertain && strengths[index].Where((strength, other) => strength > 0 && excludes[self, other] == Weakest).Any())
            .Take(MostConfirming));
        return [.. chosen.Select(index => candidates[index].Test)];
    }

    private byte[] Strengths(EvidenceCandidate candidate, SchemaShape[] objects, int self)
    {
        byte[] strengths = new byte[objects.Length];
        for (int i = 0; i < objects.Length; i++)
        {
            strengths[i] = i == self ? (byte)0 : (byte)StrengthAgainst(candidate, objects[i]);
        }

        return strengths;
    }

    private static void Cover(byte[][] strengths, int strength, int self, int[,] excludes, SortedSet<int> chosen)
    {
        while (true)
        {
            int best = -1;
            int bestCount = 0;
            for (int i = 0; i < strengths.Length; i++)
            {
                int count = CountNew(strengths[i], strength, self, excludes);
                if (count > bestCount)
                {
                    (best, bestCount) = (i, count);
                }
            }

            if (best < 0)
            {
                return;
            }

            chosen.Add(best);
            for (int other = 0; other < strengths[best].Length; other++)
            {
                excludes[self, other] = Math.Max(excludes[self, other], strengths[best][other] >= strength ? strengths[best][other] : 0);
            }
        }
    }

    private static int CountNew(byte[] strengths, int strength, int self, int[,] excludes)
    {
        int count = 0;
        for (int other = 0; other < strengths.Length; other++)
        {
            count += strengths[other] >= strength && excludes[self, other] == 0 ? 1 : 0;
        }

        return count;
    }

    // 3: no value of the other case passes; 2: only by a member that it does not declare; 1: only by an optional member, or by
    // some of the values of a member.
    private int StrengthAgainst(EvidenceCandidate candidate, SchemaShape other)
    {
        int strength = StrengthAgainst(candidate.Test, other);
        return candidate.IsCertain || strength == 0 ? strength : 1;
    }

    private int StrengthAgainst(EvidenceModel test, SchemaShape other)
    {
        MemberKnowledge member = _members.Find(other, test.Path);
        return (test.Kind, member.State) switch
        {
            (EvidenceKind.Absent, _) => member.IsRequired ? 3 : 0,
            (_, MemberState.Forbidden) => 3,
            (_, MemberState.Undeclared) => 2,
            (EvidenceKind.Present, _) => member.IsRequired ? 0 : 1,
            (EvidenceKind.Tokens, _) => (member.Tokens & test.Tokens) == 0 ? 3 : (member.Tokens & ~test.Tokens) == 0 ? 0 : 1,
            (EvidenceKind.OneOf, _) => (member.Tokens & test.Tokens) == 0 || (member.Values is { } values && !AnyOf(values, test.Literals)) ? 3 : 0,
            _ => (member.Tokens & test.Tokens) == 0 || (member.Values is { } values && !values.Contains(test.Literal)) ? 3
                : member.IsRequired && member.Values is { Count: 1 } ? 0 : 1,
        };
    }

    private static bool AnyOf(IReadOnlyList<LiteralModel> values, EquatableArray<LiteralModel> literals) => values.Any(value => literals.Contains(value));

    // A case that tells itself from another better than the other does comes before it, as does one with more tests where
    // neither does; otherwise the document's order stays.
    private static int[] Sort(List<IReadOnlyList<EvidenceModel>> evidence, int[,] excludes)
    {
        var open = new List<int>(Enumerable.Range(0, evidence.Count));
        var order = new List<int>();
        while (open.Count > 0)
        {
            int position = Math.Max(open.FindIndex(index => !open.Exists(other => MustPrecede(other, index))), 0);
            order.Add(open[position]);
            open.RemoveAt(position);
        }

        return [.. order];

        bool MustPrecede(int first, int second) =>
            first != second && excludes[second, first] <= Weakest
            && (excludes[first, second] > excludes[second, first]
                || (excludes[first, second] + excludes[second, first] == 0 && evidence[first].Count > evidence[second].Count));
    }

    private static List<(int First, int Second)> Ambiguous(int[] order, int[,] excludes)
    {
        var pairs = new List<(int, int)>();
        for (int second = 1; second < order.Length; second++)
        {
            // One pair for each case that is hidden is enough to say so.
            int first = Array.FindIndex(order, 0, second, index => excludes[index, order[second]] == 0);
            if (first >= 0)
            {
                pairs.Add((order[first], order[second]));
            }
        }

        return pairs;
    }
}
