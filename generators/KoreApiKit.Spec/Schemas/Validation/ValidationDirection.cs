namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>Which way a value travels: required properties that do not travel that way may be absent (OpenAPI 3.0.3, section 4.7.24.2).</summary>
internal enum ValidationDirection
{
    /// <summary>All required properties must be there, as JSON Schema has it.</summary>
    Any,

    /// <summary>To the server: read-only properties may be absent.</summary>
    Request,

    /// <summary>From the server: write-only properties may be absent.</summary>
    Response,

    /// <summary>One way or the other is not known: both kinds may be absent.</summary>
    Unknown,

    /// <summary>
    /// From the server, but only what its reader looks at: any property may be absent. What depends on properties that are not
    /// seen is not asked: how many there are, which others they require, conditions, and whether one alternative alone fits.
    /// </summary>
    Partial,
}
