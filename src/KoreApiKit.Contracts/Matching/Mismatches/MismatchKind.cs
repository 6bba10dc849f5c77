namespace KoreApiKit.Contracts.Matching.Mismatches;

/// <summary>The part of a message that differs.</summary>
internal enum MismatchKind
{
    /// <summary>The method of a request.</summary>
    Method,

    /// <summary>The path of a request.</summary>
    Path,

    /// <summary>A query parameter.</summary>
    Query,

    /// <summary>A header.</summary>
    Header,

    /// <summary>The status of a response.</summary>
    Status,

    /// <summary>The media type of the body.</summary>
    BodyType,

    /// <summary>A place in the body.</summary>
    Body,
}
