namespace KoreApiKit.Http;

/// <summary>How a parameter is written (OpenAPI 3.1, 4.8.12.2.1, style values).</summary>
public enum ParameterStyle
{
    /// <summary>Path and header: values separated by commas (RFC 6570, 3.2.2).</summary>
    Simple,

    /// <summary>Path: values after a dot (RFC 6570, 3.2.5).</summary>
    Label,

    /// <summary>Path: <c>;name=value</c> (RFC 6570, 3.2.7).</summary>
    Matrix,

    /// <summary>Query and cookie: <c>name=value</c> (RFC 6570, 3.2.8).</summary>
    Form,

    /// <summary>Query: the values of an array or object separated by spaces.</summary>
    SpaceDelimited,

    /// <summary>Query: the values of an array or object separated by pipes.</summary>
    PipeDelimited,

    /// <summary>Query: <c>name[property]=value</c>.</summary>
    DeepObject,
}
