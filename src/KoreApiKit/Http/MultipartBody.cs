using System.Text;
using KoreApiKit.Json;

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
    /// <param name="name">The part's name.</param>
    /// <param name="text">The text; null adds nothing.</param>
    /// <param name="contentType">Its content type; without one the part has none, which stands for <c>text/plain</c> (RFC 7578, 4.4).</param>
    /// <param name="headers">More headers of the part.</param>
    public void AddText(string name, string? text, string? contentType = null, params (string Name, string Value)[] headers)
    {
        if (text is null)
        {
            return;
        }

        var part = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        if (contentType is not null)
        {
            part.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        AddPart(name, part, fileName: null, headers);
    }

    /// <summary>Adds a value: a text, or a text for each item of a list. No value adds nothing.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="contentType">The content type of each part, or null.</param>
    /// <param name="headers">More headers of each part.</param>
    public void Add(string name, ParameterValue value, string? contentType = null, params (string Name, string Value)[] headers)
    {
        AddText(name, value.Scalar, contentType, headers);
        foreach (string item in value.Items ?? [])
        {
            AddText(name, item, contentType, headers);
        }
    }

    /// <summary>Adds a value in a style of query parameters (OpenAPI 3.1, 4.8.15.1.2): nothing is percent-encoded in a part.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="style">The style: form, spaceDelimited, pipeDelimited or deepObject.</param>
    /// <param name="explode">Whether arrays and objects are given member by member.</param>
    /// <param name="value">The value.</param>
    public void AddStyled(string name, ParameterStyle style, bool explode, ParameterValue value)
    {
        if (style == ParameterStyle.DeepObject || explode)
        {
            Add(name, value);
            foreach ((string member, string text) in value.Properties ?? [])
            {
                AddText(style == ParameterStyle.DeepObject ? $"{name}[{member}]" : member, text);
            }

            return;
        }

        if (!value.IsUndefined)
        {
            char delimiter = style switch { ParameterStyle.SpaceDelimited => ' ', ParameterStyle.PipeDelimited => '|', _ => ',' };
            IEnumerable<string> texts = value.Items ?? value.Properties?.SelectMany(member => new[] { member.Key, member.Value }) ?? [value.Scalar!];
            AddText(name, string.Join(delimiter, texts));
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

    /// <summary>Adds a value as JSON. Null adds nothing.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="contentType">The content type, such as <c>application/json</c>.</param>
    /// <param name="write">How the value is written.</param>
    /// <param name="headers">More headers of the part.</param>
    public void AddJson<T>(string name, T? value, string contentType, JsonValueWriter<T> write, params (string Name, string Value)[] headers)
    {
        if (value is not null)
        {
            AddPart(name, JsonBodyContent.Create(value, contentType, write), fileName: null, headers);
        }
    }

    /// <inheritdoc cref="AddJson{T}(string, T, string, JsonValueWriter{T}, ValueTuple{string, string}[])"/>
    public void AddJson<T>(string name, T? value, string contentType, JsonValueWriter<T> write, params (string Name, string Value)[] headers)
        where T : struct
    {
        if (value is { } given)
        {
            AddJson(name, given, contentType, write, headers);
        }
    }

    /// <summary>Adds a file. Null adds nothing.</summary>
    /// <param name="name">The part's name, which is that of the file too where the file has none.</param>
    /// <param name="file">The file.</param>
    /// <param name="contentType">The content type of a file that has none, or null for <c>application/octet-stream</c>.</param>
    /// <param name="headers">More headers of the part.</param>
    public void AddFile(string name, FilePart? file, string? contentType = null, params (string Name, string Value)[] headers)
    {
        if (file is not null)
        {
            string type = file.ContentType ?? contentType ?? "application/octet-stream";
            AddPart(name, new StreamBodyContent(file.Content, type), file.FileName ?? name, headers);
        }
    }

    /// <summary>Adds files under one name. Null adds nothing.</summary>
    /// <param name="name">The name of the parts.</param>
    /// <param name="files">The files.</param>
    /// <param name="contentType">The content type of files that have none, or null for <c>application/octet-stream</c>.</param>
    /// <param name="headers">More headers of each part.</param>
    public void AddFiles(string name, IEnumerable<FilePart>? files, string? contentType = null, params (string Name, string Value)[] headers)
    {
        foreach (FilePart file in files ?? [])
        {
            AddFile(name, file, contentType, headers);
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

    private void AddPart(string name, HttpContent part, string? fileName, (string Name, string Value)[] headers)
    {
        string disposition = $"form-data; name=\"{Quoted(name)}\"";
        if (fileName is not null)
        {
            disposition += $"; filename=\"{Quoted(fileName)}\"";
        }

        part.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        foreach ((string header, string value) in headers)
        {
            part.Headers.TryAddWithoutValidation(header, value);
        }

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
