using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>The document names no server.</summary>
internal sealed class ServerMissing() : LintRule("server-missing", "The document names no server", ReportSeverity.Note)
{
    public override string Reason =>
        "Without a server, a client takes the address from which the document was fetched, which is seldom the API.";

    public override string Bad => """
        paths: {}
        """;

    public override string Good => """
        servers: [{ url: https://pets.example }]
        paths: {}
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        string key = subject.IsSwagger ? "host" : "servers";
        if (subject.Root[key] is null or SequenceNode { Items.IsEmpty: true })
        {
            yield return Found(subject.At(subject.Root), $"the document names no server; add '{key}'");
        }
    }
}
