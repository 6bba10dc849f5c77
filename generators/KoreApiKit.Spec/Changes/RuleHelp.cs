using KoreApiKit.Spec.Changes.Rules;

namespace KoreApiKit.Spec.Changes;

/// <summary>Where a rule is explained.</summary>
internal static class RuleHelp
{
    private const string Folder = "https://github.com/koreapikit/koreapikit/blob/main/docs/rules/diff/";

    /// <summary>The address of the rule's section in <c>docs/rules/diff</c>, which has a page for each area.</summary>
    public static string LinkOf(ChangeRule rule) => $"{Folder}{PageOf(rule)}#{rule.Id}";

    /// <summary>The file name of the page of the rule's area.</summary>
    public static string PageOf(ChangeRule rule) => rule.Area.ToLowerInvariant() + ".md";

    /// <summary>The id in words: <c>Request min length increased</c>.</summary>
    public static string TitleOf(ChangeRule rule) => char.ToUpperInvariant(rule.Id[0]) + rule.Id.Substring(1).Replace('-', ' ');
}
