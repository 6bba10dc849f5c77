using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting;

/// <summary>One thing that may be wrong in a document, with its reason and an example; <c>docs/rules/lint</c> is made from it.</summary>
/// <param name="name">The end of its id: words with hyphens, the thing first.</param>
/// <param name="title">What is found, in a few words without a full stop.</param>
/// <param name="severity">How much a finding weighs by default.</param>
internal abstract class LintRule(string name, string title, ReportSeverity severity)
{
    private const string HelpFolder = "https://github.com/koreapikit/koreapikit/blob/main/docs/rules/";

    private ReportRule? _rule;

    /// <summary>The rule as reports know it.</summary>
    public ReportRule Rule => _rule ??= new ReportRule($"lint/{name}", title, severity)
    {
        Reason = Reason,
        HelpLink = $"{HelpFolder}lint/{name}.md",
    };

    /// <summary>Why it matters and what to do: a few sentences.</summary>
    public abstract string Reason { get; }

    /// <summary>A document (without <c>openapi</c> and <c>info</c>, which an example need not repeat) in which the rule finds something.</summary>
    public abstract string Bad { get; }

    /// <summary>The same document put right.</summary>
    public abstract string Good { get; }

    /// <summary>Looks at a document.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public abstract IEnumerable<ReportFinding> Check(LintSubject subject);

    /// <summary>A finding of this rule.</summary>
    protected ReportFinding Found(ReportPlace place, string message) => new(Rule, message, place);
}
