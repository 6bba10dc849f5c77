using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A response declares the header Content-Type.</summary>
internal sealed class ResponseHeaderIgnored() : LintRule("response-header-ignored", "A response declares the header Content-Type", ReportSeverity.Note)
{
    public override string Reason =>
        "The specification says that it is ignored: the keys of content say the media type.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done., headers: { Content-Type: { schema: { type: string } } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done., headers: { X-Count: { schema: { type: integer } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from operation in subject.AllOperations
        from response in operation.Responses
        from header in response.Headers
        where header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        select Found(subject.At(header), "the header Content-Type is ignored here; the keys of 'content' say the media type");
}
