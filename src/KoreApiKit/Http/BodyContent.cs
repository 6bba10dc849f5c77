using System.Net.Http.Headers;
using System.Text;

namespace KoreApiKit.Http;

/// <summary>Makes the bodies of requests that are neither JSON nor a stream.</summary>
public static class BodyContent
{
    /// <summary>Text in UTF-8, which the content type says.</summary>
    public static HttpContent Text(string text, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(text);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        bool hasCharset = MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? type) && type.CharSet is not null;
        content.Headers.TryAddWithoutValidation("Content-Type", hasCharset ? mediaType : mediaType + "; charset=utf-8");
        return content;
    }

    /// <summary>
    /// The members of an object as a form (OpenAPI 3.1, 4.8.15.1.1): arrays repeat their name, members that are objects
    /// are given as JSON.
    /// </summary>
    public static HttpContent Form(ParameterValue value, string mediaType)
    {
        using var text = new CharBuffer();
        ParameterText.AppendQuery(text, "value", ParameterStyle.Form, explode: true, allowReserved: false, value);
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(text.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
