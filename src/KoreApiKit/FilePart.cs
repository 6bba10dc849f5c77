namespace KoreApiKit;

/// <summary>A file to send as a part of a body, with its name and content type (RFC 7578, 4.2 and 4.4). A stream converts to one.</summary>
public sealed class FilePart
{
    /// <summary>Makes a part.</summary>
    /// <param name="content">What the stream holds from its position on. It stays the caller's: it is neither closed nor disposed.</param>
    /// <param name="fileName">The file's name without folders; null for that of the file that the stream reads, or else for the part's own name.</param>
    /// <param name="contentType">The content type; null for that of the specification, or else for <c>application/octet-stream</c>.</param>
    public FilePart(Stream content, string? fileName = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        FileName = fileName ?? (content is FileStream file ? Path.GetFileName(file.Name) : null);
        ContentType = contentType;
    }

    /// <summary>The bytes.</summary>
    public Stream Content { get; }

    /// <summary>The file's name, or null.</summary>
    public string? FileName { get; }

    /// <summary>The content type, or null.</summary>
    public string? ContentType { get; }

    /// <summary>The part of a stream.</summary>
    public static implicit operator FilePart(Stream content) => FromStream(content);

    /// <summary>The part of a stream.</summary>
    public static FilePart FromStream(Stream content) => new(content);
}
