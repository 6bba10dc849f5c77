using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Mock.Answers;

/// <summary>What a request should not do and may: to send properties that only the server gives.</summary>
internal static class RequestNotes
{
    private const int Most = 10;

    public static IReadOnlyList<string> Of(OpenApiOperation operation, RequestData request)
    {
        string contentType = MediaTypes.NameOf(request.Headers.Value("Content-Type") ?? "");
        return operation.RequestBody is { } body
            && MediaTypes.IsJson(contentType)
            && MediaTypes.Find(body.Content, contentType)?.Schema is { } schema
            && JsonMessage.Decode(request.Body) is { } text
            && JsonMessage.Read("body", text).Value is { } value
                ? [.. TravelWay.ReadOnlyMembers(schema, value).Take(Most).Select(pointer => $"body {pointer}: the property is read-only, so that the server may ignore it")]
                : [];
    }
}
