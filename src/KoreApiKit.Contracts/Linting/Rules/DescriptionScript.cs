using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A description contains a script.</summary>
internal sealed class DescriptionScript() : LintRule("description-script", "A description contains a script", ReportSeverity.Warning)
{
    public override string Reason =>
        "Descriptions are rendered as Markdown with HTML; a script runs in the browser of whoever reads the documentation.";

    public override string Bad => """
        info: { title: Pets, version: "1", description: "Pets.<script>alert(1)</script>" }
        paths: {}
        """;

    public override string Good => """
        info: { title: Pets, version: "1", description: "Pets." }
        paths: {}
        """;

    private static readonly string[] Scripts = ["<script", "javascript:", "eval("];

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from node in subject.Pointers.Nodes.OfType<MappingNode>()
        from key in (string[])["description", "title", "summary"]
        where node[key] is ScalarNode { Kind: ScalarKind.String } text && Array.Exists(Scripts, script => text.Text.Contains(script, StringComparison.OrdinalIgnoreCase))
        select Found(subject.AtValue(node, key), $"the {key} contains a script, which documentation would run");
}
