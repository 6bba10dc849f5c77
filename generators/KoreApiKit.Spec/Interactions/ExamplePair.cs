using System.Collections.Immutable;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Interactions;

/// <summary>An example of a request together with one of a response: one interaction.</summary>
/// <param name="Name">The name of the example that makes the interaction.</param>
/// <param name="Request">The request's example; null where the request is made from the schema, or has no body.</param>
/// <param name="Answer">The response's example; null where it is made from the schema, or has no body.</param>
internal sealed record ExamplePair(string Name, OpenApiExample? Request, OpenApiResponse Response, OpenApiExample? Answer)
{
    /// <summary>The name of an interaction that no example describes.</summary>
    public const string Unnamed = "success";

    /// <summary>
    /// The pairs of an operation. Examples of the same name belong together. A response's example without a partner
    /// answers the first request; a request's example without one is answered by the first successful response. An error
    /// without a named example makes no interaction.
    /// </summary>
    public static IReadOnlyList<ExamplePair> Of(OpenApiOperation operation)
    {
        ImmutableArray<OpenApiExample> requests = operation.RequestBody is { } body && BodyContent.OfRequest(body.Content) is { } content
            ? Usable(content.Examples)
            : ImmutableArray<OpenApiExample>.Empty;
        var pairs = new List<ExamplePair>();
        var answered = new HashSet<string>(StringComparer.Ordinal);
        OpenApiResponse[] responses = [.. operation.Responses.Where(response => StatusOf(response) is not null)];
        foreach (OpenApiResponse response in responses.OrderBy(response => IsSuccess(response) ? 0 : 1))
        {
            foreach (OpenApiExample answer in AnswersOf(response))
            {
                OpenApiExample? partner = requests.FirstOrDefault(request => request.Name == answer.Name);
                if (partner is not null && IsSuccess(response))
                {
                    answered.Add(partner.Name);
                }

                pairs.Add(new ExamplePair(answer.Name, partner ?? requests.FirstOrDefault(), response, answer));
            }
        }

        if (responses.FirstOrDefault(IsSuccess) is { } success)
        {
            OpenApiExample? usual = AnswersOf(success).FirstOrDefault();
            pairs.AddRange(requests
                .Where(request => !answered.Contains(request.Name))
                .Select(request => new ExamplePair(request.Name, request, success, usual)));
            if (!pairs.Exists(pair => IsSuccess(pair.Response)))
            {
                pairs.Add(new ExamplePair(Unnamed, null, success, null));
            }
        }

        return pairs;
    }

    /// <summary>The status of an interaction: the documented one, or the first of a range; null for <c>default</c>, which names none.</summary>
    public static int? StatusOf(OpenApiResponse response) =>
        response.Status.Length == 3 && response.Status[0] is >= '1' and <= '5'
            ? int.Parse(response.Status.ToUpperInvariant().Replace('X', '0'), System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whether the status is 2xx.</summary>
    public static bool IsSuccess(OpenApiResponse response) => StatusOf(response) is >= 200 and < 300;

    private static ImmutableArray<OpenApiExample> AnswersOf(OpenApiResponse response) =>
        BodyContent.OfResponse(response.Content) is { } content ? Usable(content.Examples) : ImmutableArray<OpenApiExample>.Empty;

    private static ImmutableArray<OpenApiExample> Usable(ImmutableArray<OpenApiExample> examples) =>
        examples.RemoveAll(example => example.Value is null);
}
