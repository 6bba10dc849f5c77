using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A server is reached without encryption.</summary>
internal sealed class ServerUnencrypted() : LintRule("server-unencrypted", "A server is reached without encryption", ReportSeverity.Warning)
{
    public override string Reason =>
        "Over http anybody on the way reads and changes requests, tokens included. Addresses of the own machine are exempt.";

    public override string Bad => """
        servers: [{ url: 'http://pets.example' }]
        paths: {}
        """;

    public override string Good => """
        servers: [{ url: 'https://pets.example' }]
        paths: {}
        """;

    private static readonly string[] OwnMachine = ["http://localhost", "http://127.", "http://[::1]", "http://0.0.0.0"];

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach ((MappingNode server, string url) in ServerNodes.Of(subject))
        {
            if (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                && !Array.Exists(OwnMachine, own => url.StartsWith(own, StringComparison.OrdinalIgnoreCase)))
            {
                yield return Found(subject.AtValue(server, "url"), $"the server '{url}' is reached without encryption; use https");
            }
        }

        if (subject.Root["schemes"] is SequenceNode { Items: [ScalarNode { Text: "http" }] } schemes)
        {
            yield return Found(subject.AtItem(schemes, 0), "the server is reached by http only; use https");
        }
    }
}
