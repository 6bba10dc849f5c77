using System.Globalization;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Campaigns.Stub.Operations;

/// <summary>A request that the spec accepts, by the operation that it names.</summary>
/// <param name="OperationId">The operation's id in the spec.</param>
/// <param name="PathParameters">The values of the path's parameters, decoded.</param>
/// <param name="Request">The request as it came.</param>
/// <param name="Body">The JSON of the body, or null where there is none.</param>
internal sealed record OperationCall(
    string OperationId, IReadOnlyDictionary<string, string> PathParameters, RequestData Request, JsonNode? Body)
{
    /// <summary>Whether the operation is one of version 2, whose answers differ in some members.</summary>
    public bool IsVersion2 => Request.Path.StartsWith("/campaign/api/v2/", StringComparison.Ordinal);

    /// <summary>The id of the application that the path names.</summary>
    public string ApplicationId => PathParameters["iid"];

    public string AccountId => Request.Headers.Value("accountId") ?? "";

    /// <summary>The body of an operation that takes an object.</summary>
    public JsonObject Members => (JsonObject)Body!;

    /// <summary>A query parameter that the spec requires.</summary>
    public string Query(string name) => OptionalQuery(name)!;

    public string? OptionalQuery(string name) =>
        Request.Query.FirstOrDefault(pair => pair.Name.Equals(name, StringComparison.Ordinal))?.Value;

    /// <summary>The page that the query asks for by <c>skip</c> and <c>limit</c> (V3).</summary>
    public PageRange QueryRange(int defaultLimit) => PageRange.Of(Number("skip"), page: null, Number("limit"), defaultLimit);

    private int? Number(string name) =>
        OptionalQuery(name) is { } text ? int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture) : null;
}
