using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>The address of a server ends with a slash.</summary>
internal sealed class ServerTrailingSlash() : LintRule("server-trailing-slash", "The address of a server ends with a slash", ReportSeverity.Warning)
{
    public override string Reason =>
        "Paths begin with a slash, so that requests go to an address with two, which many servers do not know.";

    public override string Bad => """
        servers: [{ url: 'https://pets.example/v1/' }]
        paths: {}
        """;

    public override string Good => """
        servers: [{ url: 'https://pets.example/v1' }]
        paths: {}
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => ServerNodes.Of(subject)
        .Where(server => server.Url.Length > 1 && server.Url.EndsWith('/'))
        .Select(server => Found(
            subject.AtValue(server.Node, "url"), $"the server '{server.Url}' ends with a slash, and every path begins with one; take it off"));
}
