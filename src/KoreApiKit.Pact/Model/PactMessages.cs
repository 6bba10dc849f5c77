using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Model;

/// <summary>A header or query parameter that is expected.</summary>
/// <param name="Name">The name; headers ignore case.</param>
/// <param name="Value">A text, or a matcher for texts.</param>
public sealed record PactField(string Name, PactValue Value);

/// <summary>The body of a request or response.</summary>
/// <param name="ContentType">The media type, which becomes the <c>Content-Type</c> header unless one is given.</param>
/// <param name="Json">The expected JSON with matchers; null for a body of plain text.</param>
/// <param name="Text">The exact text; null for a JSON body.</param>
public sealed record PactBody(string ContentType, PactValue? Json, string? Text)
{
    /// <summary>A JSON body.</summary>
    /// <param name="json">The expected JSON with matchers.</param>
    /// <param name="contentType">The media type.</param>
    public static PactBody OfJson(PactValue json, string contentType = "application/json") => new(contentType, json, null);

    /// <summary>A body that is compared as text.</summary>
    /// <param name="text">The exact text.</param>
    /// <param name="contentType">The media type.</param>
    public static PactBody OfText(string text, string contentType) => new(contentType, null, text);
}

/// <summary>The request that the consumer must send.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path without the query: a text that begins with a slash, or a matcher for texts.</param>
public sealed record PactRequest(string Method, PactValue Path)
{
    /// <summary>Expected query parameters; one that is not named fails the request. A name may be repeated.</summary>
    public IReadOnlyList<PactField> Query { get; init; } = [];

    /// <summary>Expected headers; others are ignored. Repeated plain values are sent as one, joined by commas.</summary>
    public IReadOnlyList<PactField> Headers { get; init; } = [];

    /// <summary>The expected body; null when it does not matter.</summary>
    public PactBody? Body { get; init; }
}

/// <summary>The response that the mock server gives and the provider must be able to give.</summary>
public sealed record PactResponse
{
    /// <summary>The status: a number from 100 to 599, or a matcher for it.</summary>
    public PactValue Status { get; init; } = 200;

    /// <summary>Expected headers; others are ignored.</summary>
    public IReadOnlyList<PactField> Headers { get; init; } = [];

    /// <summary>The expected body; null when it does not matter.</summary>
    public PactBody? Body { get; init; }
}

/// <summary>One exchange of a pact.</summary>
/// <param name="Description">What happens; together with the states it identifies the interaction.</param>
/// <param name="Request">The request.</param>
/// <param name="Response">The response.</param>
public sealed record PactInteraction(string Description, PactRequest Request, PactResponse Response)
{
    /// <summary>What must be true at the provider before, in order.</summary>
    public IReadOnlyList<ProviderState> States { get; init; } = [];
}
