namespace KoreApiKit.Http;

/// <summary>
/// Writes parameter values in their styles (OpenAPI 3.1, 4.8.12.3, style examples; RFC 6570). One method a place;
/// each appends to the text that is there.
/// </summary>
internal static class ParameterText
{
    /// <summary>A path parameter in style simple, label or matrix.</summary>
    public static void AppendPath(CharBuffer target, string name, ParameterStyle style, bool explode, in ParameterValue value)
    {
        switch (style)
        {
            case ParameterStyle.Label:
                target.Append('.');
                AppendList(target, value, explode ? "." : ",", explode, encode: true);
                break;
            case ParameterStyle.Matrix:
                AppendMatrix(target, name, explode, value);
                break;
            default:
                AppendList(target, value, ",", explode, encode: true);
                break;
        }
    }

    /// <summary>A header's value in style simple: nothing is encoded.</summary>
    public static void AppendHeader(CharBuffer target, bool explode, in ParameterValue value) =>
        AppendList(target, value, ",", explode, encode: false);

    /// <summary>
    /// A query parameter in style form, spaceDelimited, pipeDelimited or deepObject, without a separator before it.
    /// </summary>
    public static void AppendQuery(
        CharBuffer target, string name, ParameterStyle style, bool explode, bool allowReserved, in ParameterValue value)
    {
        if (style == ParameterStyle.DeepObject && value.Properties is not null)
        {
            AppendDeepObject(target, name, allowReserved, value.Properties);
            return;
        }

        // The delimited styles have no exploded form of their own.
        string delimiter = style switch
        {
            ParameterStyle.SpaceDelimited => "%20",
            ParameterStyle.PipeDelimited => "%7C",
            _ => ",",
        };
        AppendForm(target, name, delimiter, "&", explode || style == ParameterStyle.DeepObject, allowReserved, value);
    }

    /// <summary>
    /// A cookie parameter in style form. Exploded values become cookies of their own, separated as RFC 6265, 4.2.1 asks.
    /// </summary>
    public static void AppendCookie(CharBuffer target, string name, bool explode, in ParameterValue value) =>
        AppendForm(target, name, ",", "; ", explode, allowReserved: false, value);

    private static void AppendForm(
        CharBuffer target, string name, string delimiter, string separator, bool explode, bool allowReserved, in ParameterValue value)
    {
        if (!explode || value.Scalar is not null)
        {
            PercentEncoding.Append(target, name);
            target.Append('=');
            AppendMembers(target, value, delimiter, allowReserved);
            return;
        }

        int start = target.Length;
        foreach (string item in value.Items ?? [])
        {
            AppendPair(target, start, separator, name, item, allowReserved);
        }

        foreach ((string property, string text) in value.Properties ?? [])
        {
            AppendPair(target, start, separator, property, text, allowReserved);
        }
    }

    private static void AppendPair(CharBuffer target, int start, string separator, string name, string text, bool allowReserved)
    {
        if (target.Length > start)
        {
            target.Append(separator);
        }

        PercentEncoding.Append(target, name);
        target.Append('=');
        PercentEncoding.Append(target, text, allowReserved);
    }

    private static void AppendDeepObject(
        CharBuffer target, string name, bool allowReserved, IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        int start = target.Length;
        foreach ((string property, string text) in properties)
        {
            if (target.Length > start)
            {
                target.Append('&');
            }

            PercentEncoding.Append(target, name);
            target.Append("%5B");
            PercentEncoding.Append(target, property);
            target.Append("%5D=");
            PercentEncoding.Append(target, text, allowReserved);
        }
    }

    private static void AppendMatrix(CharBuffer target, string name, bool explode, in ParameterValue value)
    {
        if (!explode || value.Scalar is not null)
        {
            AppendMatrixName(target, name);
            if (value.Scalar is not "")
            {
                target.Append('=');
                AppendList(target, value, ",", explode: false, encode: true);
            }

            return;
        }

        foreach (string item in value.Items ?? [])
        {
            AppendMatrixPair(target, name, item);
        }

        foreach ((string property, string text) in value.Properties ?? [])
        {
            AppendMatrixPair(target, property, text);
        }
    }

    private static void AppendMatrixPair(CharBuffer target, string name, string text)
    {
        AppendMatrixName(target, name);
        if (text.Length > 0)
        {
            target.Append('=');
            PercentEncoding.Append(target, text);
        }
    }

    private static void AppendMatrixName(CharBuffer target, string name)
    {
        target.Append(';');
        PercentEncoding.Append(target, name);
    }

    private static void AppendMembers(CharBuffer target, in ParameterValue value, string delimiter, bool allowReserved)
    {
        int count = -1;
        if (value.Scalar is { } scalar)
        {
            PercentEncoding.Append(target, scalar, allowReserved);
        }

        foreach (string item in value.Items ?? [])
        {
            AppendDelimiter(target, ref count, delimiter);
            PercentEncoding.Append(target, item, allowReserved);
        }

        foreach ((string property, string text) in value.Properties ?? [])
        {
            AppendDelimiter(target, ref count, delimiter);
            PercentEncoding.Append(target, property);
            target.Append(delimiter);
            PercentEncoding.Append(target, text, allowReserved);
        }
    }

    private static void AppendList(CharBuffer target, in ParameterValue value, string delimiter, bool explode, bool encode)
    {
        int count = -1;
        if (value.Scalar is { } scalar)
        {
            AppendText(target, scalar, encode);
        }

        foreach (string item in value.Items ?? [])
        {
            AppendDelimiter(target, ref count, delimiter);
            AppendText(target, item, encode);
        }

        foreach ((string property, string text) in value.Properties ?? [])
        {
            AppendDelimiter(target, ref count, delimiter);
            AppendText(target, property, encode);
            target.Append(explode ? "=" : delimiter);
            AppendText(target, text, encode);
        }
    }

    private static void AppendText(CharBuffer target, string text, bool encode)
    {
        if (encode)
        {
            PercentEncoding.Append(target, text);
        }
        else
        {
            target.Append(text);
        }
    }

    private static void AppendDelimiter(CharBuffer target, ref int count, string delimiter)
    {
        if (++count > 0)
        {
            target.Append(delimiter);
        }
    }
}
