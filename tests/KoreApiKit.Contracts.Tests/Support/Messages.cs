using System.Text;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Contracts.Tests.Support;

/// <summary>Short forms of messages.</summary>
internal static class Messages
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static NameValue Pair(string name, string value) => new(name, value);

    public static RequestData Request(
        string method, string path, NameValue[]? query = null, NameValue[]? headers = null, string body = "") =>
        new(method, path, query ?? [], headers ?? [], Bytes(body));

    public static RequestData JsonRequest(string method, string path, string body, string contentType = "application/json") =>
        Request(method, path, headers: [Pair("content-type", contentType)], body: body);

    public static ResponseData JsonResponse(int status, string body, string contentType = "application/json", params NameValue[] headers) =>
        new(status, [Pair("Content-Type", contentType), .. headers], Bytes(body));

    /// <summary>The parts of violations that tests compare: place, pointer and keyword.</summary>
    public static string[] Brief(this IEnumerable<ContractViolation> violations) =>
        [.. violations.Select(violation => $"{violation.Place} {violation.Pointer} {violation.Keyword}".Replace("  ", " ", StringComparison.Ordinal))];
}
