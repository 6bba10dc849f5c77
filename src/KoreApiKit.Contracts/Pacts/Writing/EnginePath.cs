using System.Globalization;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Pacts.Writing;

/// <summary>Path expressions as Pact engines write them: a name that is no identifier of ASCII letters stands in brackets.</summary>
internal static class EnginePath
{
    public static string Of(PathExpression expression) => "$" + string.Concat(expression.Steps.Select(Of));

    private static string Of(PathStep step) => step.Kind switch
    {
        PathStepKind.AnyMember => ".*",
        PathStepKind.AnyItem => "[*]",
        PathStepKind.Item => string.Create(CultureInfo.InvariantCulture, $"[{step.Index}]"),
        _ => IsIdentifier(step.Name) ? "." + step.Name : $"['{step.Name.Replace("'", "\\'", StringComparison.Ordinal)}']",
    };

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
}
