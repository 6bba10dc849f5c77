using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>The document names nobody to ask.</summary>
internal sealed class InfoContactMissing() : LintRule("info-contact-missing", "The document names nobody to ask", ReportSeverity.Note)
{
    public override string Reason =>
        "Who finds a mistake needs to know whom to tell.";

    public override string Bad => """
        info: { title: Pets, version: "1" }
        paths: {}
        """;

    public override string Good => """
        info: { title: Pets, version: "1", contact: { email: api@pets.example } }
        paths: {}
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        if (subject.Root["info"] is MappingNode info && info["contact"] is not MappingNode { Entries.IsEmpty: false })
        {
            yield return Found(subject.AtKey(subject.Root, "info"), "the document names no contact; add 'contact' with a name, an address or a page to 'info'");
        }
    }
}
