using System.Globalization;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the switch over the answer's status: how each documented body is read, and what is thrown.</summary>
internal sealed class ResponseEmitter(ClientShape client, ClientTypes types)
{
    public void Emit(SourceWriter source, OperationModel operation, ResponsePlan plan, string reply)
    {
        List<(string Pattern, string Statement)> cases = Cases(operation, plan, reply);
        source.Open($"switch ({reply}.StatusCode)");
        while (cases.Count > 0)
        {
            string statement = cases[0].Statement;
            foreach ((string pattern, _) in cases.Where(candidate => candidate.Statement == statement))
            {
                source.Line(pattern);
            }

            cases.RemoveAll(candidate => candidate.Statement == statement);
            source.Indent().Line(statement).Unindent().Line();
        }

        // An undocumented success is no documented error, even where the specification has a default.
        ResponseModel? other = operation.Responses.Where(response => response.Status == "default").FirstOrDefault();
        if (other is not null && !Covers(operation, "2XX"))
        {
            string statement = plan.Successes.Count == 0 ? $"return {reply}.ToResponse();" : Failure(reply);
            source.Line("case >= 200 and <= 299:").Indent().Line(statement).Unindent().Line();
        }
        else if (other is null && plan.Successes.Count == 0)
        {
            source.Line("case >= 200 and <= 299:").Indent().Line($"return {reply}.ToResponse();").Unindent().Line();
        }

        source.Line("default:").Indent().Line(other is null ? Failure(reply) : Error(other, reply)).Unindent();
        source.Close();
    }

    private static bool Covers(OperationModel operation, string range) =>
        operation.Responses.Any(response => response.Status.Equals(range, StringComparison.OrdinalIgnoreCase));

    private static string Failure(string reply) => $"throw await {reply}.ReadFailureAsync().ConfigureAwait(false);";

    /// <summary>The cases with single statuses before those with ranges, because the first that fits counts.</summary>
    private List<(string Pattern, string Statement)> Cases(OperationModel operation, ResponsePlan plan, string reply) =>
        operation.Responses
            .Where(response => response.Status != "default")
            .OrderBy(response => IsRange(response.Status) ? 1 : 0)
            .Select(response => (Pattern(response.Status), response.IsError ? Error(response, reply) : Success(response.Status, plan, reply)))
            .ToList();

    private static bool IsRange(string status) => status.EndsWith("XX", StringComparison.OrdinalIgnoreCase);

    private static string Pattern(string status) => IsRange(status)
        ? $"case >= {status[0]}00 and <= {status[0]}99:"
        : $"case {int.Parse(status, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}:";

    private string Success(string status, ResponsePlan plan, string reply)
    {
        ContentModel? content = plan.Successes.First(success => success.Status == status).Content;
        if (plan.ValueType is null)
        {
            return $"return {reply}.ToResponse();";
        }

        if (content is null)
        {
            return $"return {reply}.ToResponse<{plan.ValueType}>(default);";
        }

        string read = Read(content, reply);
        return plan.GivesValue(content, types)
            ? $"return {reply}.ToResponse<{plan.ValueType}>({read});"
            : $"return {reply}.ToResponse<{plan.ValueType}>(default, {read});";
    }

    private string Read(ContentModel content, string reply)
    {
        if (BodyPlan.IsStream(content))
        {
            return $"await {reply}.ReadStreamAsync().ConfigureAwait(false)";
        }

        if (content.Kind != BodyKind.Json)
        {
            return $"await {reply}.ReadTextAsync().ConfigureAwait(false)";
        }

        string mediaType = CSharpText.Literal(BodyPlan.DefiniteMediaType(content));
        return $"await {reply}.ReadJsonAsync<{types.Names.Use(content.Type)}>({mediaType}, {Reader(content.Type)}).ConfigureAwait(false)";
    }

    /// <summary>An expression of type <c>JsonValueReader&lt;T&gt;</c>.</summary>
    private string Reader(TypeUse type) => types.Json.ReaderLambda(type, "response body", "");

    private string Error(ResponseModel response, string reply)
    {
        ErrorModel? error = client.Errors.Where(candidate => candidate.ExceptionName == response.ExceptionName).FirstOrDefault();
        ContentModel? content = error is null
            ? null
            : response.Contents.Where(candidate => candidate.Type.Equals(error.Type) || candidate.Kind == BodyKind.Json).FirstOrDefault();
        return content is null
            ? Failure(reply)
            : $"throw await {CSharpText.Identifier(error!.ExceptionName)}.ReadAsync({reply}).ConfigureAwait(false);";
    }
}
