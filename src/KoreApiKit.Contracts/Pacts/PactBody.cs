using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts;

/// <summary>What a pact says of a body.</summary>
internal enum PactBodyKind
{
    /// <summary>Nothing: any body will do.</summary>
    Missing,

    /// <summary>That there is none, by <c>null</c>.</summary>
    Null,

    /// <summary>That it has no bytes.</summary>
    Empty,

    /// <summary>A JSON value.</summary>
    Json,

    /// <summary>Text that is no JSON.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Binary,
}

/// <summary>A body of a request or response.</summary>
internal sealed record PactBody
{
    public required PactBodyKind Kind { get; init; }

    /// <summary>The place of the content; of the message where there is none.</summary>
    public required PlacedNode Place { get; init; }

    /// <summary>
    /// The media type: as version 4 names it, or by the header <c>Content-Type</c>, or told from the content; null where none of these helps.
    /// </summary>
    public string? ContentType { get; init; }

    /// <summary>Whether the file or a header says the media type, so that it is no guess.</summary>
    public bool HasDeclaredContentType { get; init; }

    /// <summary>The value of a <see cref="PactBodyKind.Json"/> body.</summary>
    public SpecNode? Json { get; init; }

    /// <summary>The text of a <see cref="PactBodyKind.Text"/> body.</summary>
    public string? Text { get; init; }

    /// <summary>The bytes of a <see cref="PactBodyKind.Binary"/> body.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Whether there are bytes to send.</summary>
    public bool IsPresent => Kind is PactBodyKind.Json or PactBodyKind.Text or PactBodyKind.Binary;
}
