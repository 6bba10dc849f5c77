using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>
/// Reads matching rules into one model: version 2 has one map from path expressions such as <c>$.body.id</c> to one matcher each;
/// versions 3 and 4 have a map for each part of the message, with lists of matchers and how they combine.
/// </summary>
internal static class MatchingRulesReader
{
    public static MatchingRules Read(PactFields message)
    {
        var rules = ImmutableArray.CreateBuilder<MatchingRule>();
        foreach ((MappingEntry entry, PlacedNode value) in message.Members("matchingRules"))
        {
            if (message.Of(value) is not { } fields)
            {
                message.Report(value, $"matchingRules.{entry.Key}", "an object");
            }
            else if (entry.Key.StartsWith('$'))
            {
                AddOfVersion2(rules, entry.Key, fields);
            }
            else if (PartNames.Of(entry.Key) is { } part)
            {
                AddCategory(rules, part, fields);
            }
            else
            {
                message.Problems.Add(value, $"'{entry.Key}' is no part of a message that rules can be about");
            }
        }

        return rules.Count == 0 ? MatchingRules.None : new MatchingRules(rules.ToImmutable());
    }

    /// <summary>The rules of one map from path expressions to lists of matchers, as in a category or a variant of <c>arrayContains</c>.</summary>
    public static IEnumerable<MatchingRule> ReadMap(PactPart part, PactFields map)
    {
        foreach ((MappingEntry entry, PlacedNode value) in map.Members())
        {
            if (map.Of(value) is not { } fields)
            {
                map.Report(value, entry.Key, "an object with 'matchers'");
            }
            else if (RulePlaces.Read(part, entry.Key, value, map.Problems) is var (name, expression)
                && ReadList(part, name, expression, fields) is { } rule)
            {
                yield return rule;
            }
        }
    }

    private static void AddOfVersion2(ImmutableArray<MatchingRule>.Builder rules, string key, PactFields fields)
    {
        if (!PathExpression.TryParse(key, out PathExpression? whole, out string problem))
        {
            fields.Problems.Add(fields.Place, $"The path expression '{key}' cannot be read: {problem}");
            return;
        }

        if (whole.Steps.Count == 0 || whole.Steps[0].Kind != PathStepKind.Member || PartNames.Of(whole.Steps[0].Name) is not { } part)
        {
            fields.Problems.Add(fields.Place, $"The path expression '{key}' names no part of a message, such as '$.body'");
            return;
        }

        PathExpression rest = whole.Skip(1);
        (string? name, PathExpression expression) = PartNames.HasNames(part) ? RulePlaces.SplitName(rest) : (null, rest);
        MatchingRule? rule = fields.Has("matchers")
            ? ReadList(part, name, expression, fields)
            : MatcherReader.Read(fields) is { } matcher
                ? new MatchingRule(part, name, expression, RuleCombination.And, [matcher], fields.Place)
                : null;
        if (rule is not null)
        {
            rules.Add(rule);
        }
    }

    private static void AddCategory(ImmutableArray<MatchingRule>.Builder rules, PactPart part, PactFields fields)
    {
        if (!fields.Has("matchers"))
        {
            rules.AddRange(ReadMap(part, fields));
        }
        else if (ReadList(part, null, PathExpression.Root, fields) is { } rule)
        {
            rules.Add(rule);
        }
    }

    private static MatchingRule? ReadList(PactPart part, string? name, PathExpression expression, PactFields fields)
    {
        ImmutableArray<PactMatcher> matchers = [.. fields.Objects("matchers").Select(MatcherReader.Read).OfType<PactMatcher>()];
        if (matchers.IsEmpty)
        {
            return null;
        }

        bool any = string.Equals(fields.Text("combine")?.Text, "OR", StringComparison.OrdinalIgnoreCase);
        return new MatchingRule(part, name, expression, any ? RuleCombination.Or : RuleCombination.And, matchers, fields.Place);
    }
}
