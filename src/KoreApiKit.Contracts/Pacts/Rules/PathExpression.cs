using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Contracts.Pacts.Rules;

/// <summary>How a path expression fits a place.</summary>
/// <param name="Weight">Above 0; of several rules the one with the greatest applies.</param>
/// <param name="IsInherited">Whether the expression ends before the place, so that its rule comes from further up.</param>
internal readonly record struct PathFit(int Weight, bool IsInherited);

/// <summary>
/// A path expression of matching rules (Pact Specification 2, "expressions"): <c>$.a['b'][*][0].*</c>. The way begins at the
/// root of the value that it is about.
/// </summary>
internal sealed record PathExpression(EquatableArray<PathStep> Steps)
{
    private const int RootWeight = 2;

    /// <summary>The expression <c>$</c>: the whole value.</summary>
    public static PathExpression Root { get; } = new(new EquatableArray<PathStep>([]));

    /// <summary>Parses an expression that begins with <c>$</c>.</summary>
    /// <param name="problem">What is wrong, for people; empty where nothing is.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out PathExpression? expression, out string problem)
    {
        var parser = new PathExpressionParser(text);
        problem = parser.Problem ?? "";
        expression = parser.Problem is null ? new PathExpression(new EquatableArray<PathStep>(parser.Steps)) : null;
        return expression is not null;
    }

    /// <summary>Whether and how the expression fits a place, itself or from further up; null where it does not.</summary>
    public PathFit? Fit(IReadOnlyList<PathSegment> place)
    {
        if (Steps.Count > place.Count)
        {
            return null;
        }

        int weight = RootWeight;
        for (int i = 0; i < Steps.Count; i++)
        {
            int step = Steps[i].Weigh(place[i]);
            if (step == 0)
            {
                return null;
            }

            // A path as long as this has one rule at most that fits it best.
            weight = weight > int.MaxValue / 4 ? weight : weight * step;
        }

        long weighted = (long)weight * (Steps.Count + 1);
        return new PathFit((int)Math.Min(weighted, int.MaxValue), Steps.Count < place.Count);
    }

    /// <summary>The expression with a step more.</summary>
    public PathExpression Append(PathStep step) => new(new EquatableArray<PathStep>([.. Steps, step]));

    /// <summary>The expression without its first steps.</summary>
    public PathExpression Skip(int count) => new(new EquatableArray<PathStep>([.. Steps.Skip(count)]));

    /// <summary>Gives the expression in one normal form: names in quotes only where they need it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (PathStep step in Steps)
        {
            _ = step.Kind switch
            {
                PathStepKind.AnyMember => text.Append(".*"),
                PathStepKind.AnyItem => text.Append("[*]"),
                PathStepKind.Item => text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]"),
                _ when step.Name.Length > 0 && step.Name.All(IsPlain) => text.Append('.').Append(step.Name),
                _ => text.Append(CultureInfo.InvariantCulture, $"['{step.Name.Replace("'", "\\'", StringComparison.Ordinal)}']"),
            };
        }

        return text.ToString();
    }

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';
}
