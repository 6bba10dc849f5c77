namespace KoreApiKit.Headers;

/// <summary>An answer, or what is known of one, of which the headers can be read.</summary>
public interface IResponseHeaders
{
    /// <summary>The header's values joined by a comma, of the answer or of its body; null when the answer does not have it.</summary>
    string? GetHeader(string name);
}
