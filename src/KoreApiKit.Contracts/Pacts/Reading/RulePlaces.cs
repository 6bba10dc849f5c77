using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Fields;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads what a rule or generator is about: the name of a parameter, or a path expression.</summary>
internal static class RulePlaces
{
    /// <summary>The name and the rest of the way; null after a problem.</summary>
    public static (string? Name, PathExpression Expression)? Read(PactPart part, string key, PlacedNode place, ProblemList problems)
    {
        bool hasNames = PartNames.HasNames(part);
        if (hasNames && !key.StartsWith('$'))
        {
            return (key, PathExpression.Root);
        }

        // Some writers leave the "$" of the body away.
        string text = key.StartsWith('$') ? key : key.Length == 0 ? "$" : "$." + key;
        if (!PathExpression.TryParse(text, out PathExpression? expression, out string problem))
        {
            problems.Add(place, $"The path expression '{key}' cannot be read: {problem}");
            return null;
        }

        return hasNames ? SplitName(expression) : (null, expression);
    }

    /// <summary>The name at the head of a way, such as <c>$.id[0]</c>, and the rest.</summary>
    public static (string? Name, PathExpression Expression) SplitName(PathExpression expression) =>
        expression.Steps.Count > 0 && expression.Steps[0].Kind == PathStepKind.Member
            ? (expression.Steps[0].Name, expression.Skip(1))
            : (null, expression);
}
