using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Model;

/// <summary>A header or query parameter that is expected.</summary>
/// <param name="Name">The name; headers ignore case.</param>
/// <param name="Value">A text, or a matcher for texts.</param>
public sealed record PactField(string Name, PactValue Value);

/// <summary>A part of a body in parts: a field, or a file of text.</summary>
/// <param name="Name">The name of the part.</param>
/// <param name="Text">A text, or a matcher for texts.</param>
public sealed record PactPart(string Name, PactValue Text)
{
    /// <summary>The name of the file; null for a field.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type that the part says; null where it says none, so that any will do.</summary>
    public string? ContentType { get; init; }
}

/// <summary>The body of a request or response.</summary>
/// <param name="ContentType">The media type, which becomes the <c>Content-Type</c> header unless one is given.</param>
/// <param name="Json">The expected JSON with matchers, or a form as an object of texts; null for a body of plain text or of parts.</param>
/// <param name="Text">The exact text; null for a JSON body, a form with matchers, and for parts.</param>
public sealed record PactBody(string ContentType, PactValue? Json, string? Text)
{
    /// <summary>The parts of a body in parts; empty for others.</summary>
    public IReadOnlyList<PactPart> Parts { get; init; } = [];

    /// <summary>A form: an object of texts and lists of texts, with matchers.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="contentType">The media type.</param>
    public static PactBody OfForm(PactValue fields, string contentType = "application/x-www-form-urlencoded") => new(contentType, fields, null);

    /// <summary>A body in parts. The consumer chooses the boundary, and may send more parts than these.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="contentType">The media type, without a boundary.</param>
    public static PactBody OfMultipart(IReadOnlyList<PactPart> parts, string contentType = "multipart/form-data") =>
        new(contentType, null, null) { Parts = parts };

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
