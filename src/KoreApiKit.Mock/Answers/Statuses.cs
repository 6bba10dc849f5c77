using System.Globalization;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Mock.Answers;

/// <summary>A response of an operation and the status to send it with.</summary>
internal sealed record StatusChoice(int Status, OpenApiResponse Response);

/// <summary>Chooses among the responses of an operation.</summary>
internal static class Statuses
{
    private const int Ok = 200;

    /// <summary>
    /// The usual answer: the lowest success, a range of successes, <c>default</c>, the lowest redirection, the lowest of the rest.
    /// Null where no response can be sent.
    /// </summary>
    public static StatusChoice? Usual(OpenApiOperation operation) => All(operation).FirstOrDefault();

    /// <summary>All responses that can be sent, the usual one first.</summary>
    public static IEnumerable<StatusChoice> All(OpenApiOperation operation) => operation.Responses
        .Select(response => new StatusChoice(NumberOf(response.Status), response))
        .Where(choice => choice.Status >= Ok)
        .OrderBy(choice => Rank(choice.Response.Status))
        .ThenBy(choice => choice.Status);

    /// <summary>The response for a status that somebody asks for, or null where none is declared.</summary>
    public static StatusChoice? Of(OpenApiOperation operation, int status) =>
        ResponseChecker.Find(operation, status) is { } response ? new StatusChoice(status, response) : null;

    /// <summary>Whether the status itself is declared, not only a range that it is in.</summary>
    public static bool IsDeclared(OpenApiOperation operation, int status) =>
        operation.Responses.Any(response => response.Status == status.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether an answer of this status has no body whatever the document says (RFC 9110, section 6.4.1).</summary>
    public static bool IsBodiless(int status) => status is 204 or 205 or 304;

    private static int NumberOf(string key) =>
        key == "default" ? Ok : int.Parse(key.Replace("XX", "00", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static int Rank(string key) => key switch
    {
        "2XX" => 1,
        "default" => 2,
        ['2', ..] => 0,
        ['3', ..] => 3,
        _ => 4,
    };
}
