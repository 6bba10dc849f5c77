using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>The document does not say what the API is for.</summary>
internal sealed class InfoDescriptionMissing() : LintRule("info-description-missing", "The document does not say what the API is for", ReportSeverity.Note)
{
    public override string Reason =>
        "The description is the first thing that a reader of any rendering sees.";

    public override string Bad => """
        info: { title: Pets, version: "1" }
        paths: {}
        """;

    public override string Good => """
        info: { title: Pets, version: "1", description: Pets of a shelter and their owners. }
        paths: {}
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        if (string.IsNullOrWhiteSpace(subject.Document.Info.Description))
        {
            yield return Found(subject.AtKey(subject.Root, "info"), "the document has no description; say in 'info' what the API is for");
        }
    }
}
