using System.Text;

namespace KoreApiKit.Http;

/// <summary>Makes a body of parts (RFC 7578): texts, JSON and files. A part that is a list repeats its name.</summary>
public sealed class MultipartBody
{
    private readonly List<HttpContent> _parts = [];
    private readonly string _subtype;

    /// <summary>Begins a body.</summary>
    /// <param name="mediaType">The media type, such as <c>multipart/form-data</c>.</param>
    public MultipartBody(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        const string prefix = "multipart/";
        if (!mediaType.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || mediaType.Contains(';', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{mediaType}' is not a multipart media type without parameters.", nameof(mediaType));
        }

        _subtype = mediaType[prefix.Length..];
    }

    /// <summary>Adds a text.</summary>
    public void AddText(string name, string text)
    {
        // Without a content type, which stands for text/plain (RFC 7578, 4.4).
        AddPart(name, new ByteArrayContent(Encoding.UTF8.GetBytes(text)), fileName: null);
    }

    /// <summary>Adds a value: a text, or a text for each item of a list.</summary>
    public void Add(string name, ParameterValue value)
    {
        if (value.Scalar is not null)
        {
            AddText(name, value.Scalar);
        }

        foreach (string item in value.Items ?? [])
        {
            AddText(name, item);
        }
    }

    /// <summary>Adds the members of an object, each as a part.</summary>
    public void AddMembers(ParameterValue value)
    {
        foreach ((string name, string text) in value.Properties ?? [])
        {
            AddText(name, text);
        }
    }

    /// <summary>Adds a value as JSON.</summary>
    public void AddJson(string name, JsonBodyContent content) => AddPart(name, content, fileName: null);

    /// <summary>Adds a file. It is named as the file that the stream reads, or as the part where it reads none.</summary>
    public void AddFile(string name, Stream stream)
    {
        string fileName = stream is FileStream file ? Path.GetFileName(file.Name) : name;
        AddPart(name, new StreamBodyContent(stream, "application/octet-stream"), fileName);
    }

    /// <summary>Adds files under one name.</summary>
    public void AddFiles(string name, IEnumerable<Stream> streams)
    {
        ArgumentNullException.ThrowIfNull(streams);
        foreach (Stream stream in streams)
        {
            AddFile(name, stream);
        }
    }

    /// <summary>The body.</summary>
    public HttpContent ToContent()
    {
        var content = new MultipartContent(_subtype);
        foreach (HttpContent part in _parts)
        {
            content.Add(part);
        }

        return content;
    }

    private void AddPart(string name, HttpContent part, string? fileName)
    {
        string disposition = $"form-data; name=\"{Quoted(name)}\"";
        if (fileName is not null)
        {
            disposition += $"; filename=\"{Quoted(fileName)}\"";
        }

        part.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        _parts.Add(part);
    }

    /// <summary>A name between quotes: in ASCII, and with quotes and line ends escaped as browsers do.</summary>
    private static string Quoted(string name)
    {
        using var text = new CharBuffer();
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (rune.Value is >= ' ' and < 0x7F and not '"' and not '%')
            {
                text.Append((char)rune.Value);
            }
            else
            {
                PercentEncoding.Append(text, rune.ToString());
            }
        }

        return text.ToString();
    }
}
