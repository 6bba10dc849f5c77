using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Matching.Media;

/// <summary>A media type (RFC 9110, section 8.3.1), in lower case.</summary>
/// <param name="Type">Such as <c>application</c>.</param>
/// <param name="Subtype">Without the suffix: <c>hal</c> of <c>application/hal+json</c>.</param>
/// <param name="Suffix">Such as <c>json</c> of <c>application/hal+json</c>; null for none.</param>
/// <param name="Parameters">The parameters by name; of charsets the value is in lower case too.</param>
internal sealed record MediaType(string Type, string Subtype, string? Suffix, ImmutableSortedDictionary<string, string> Parameters)
{
    public static MediaType Json { get; } = Of("application", "json");

    public static MediaType Xml { get; } = Of("application", "xml");

    public static MediaType Html { get; } = Of("text", "html");

    public static MediaType Text { get; } = Of("text", "plain");

    public bool IsJson => Type == "application" && (Subtype.StartsWith("json", StringComparison.Ordinal) || Suffix == "json" || Subtype == "graphql");

    public bool IsXml => IsTextOrApplication && (Subtype == "xml" || Suffix == "xml");

    public bool IsForm => Type == "application" && Subtype == "x-www-form-urlencoded" && Suffix is null;

    public bool IsMultipart => Type == "multipart";

    public bool IsBinary => Type is "audio" or "font" or "image" or "video" || (Type == "application" && Subtype == "octet-stream");

    /// <summary>Whether it stands for any type.</summary>
    public bool IsWildcard => Type == "*" || Subtype == "*";

    /// <summary>What the suffix says that it is, without parameters: <c>application/json</c> of <c>application/hal+json</c>.</summary>
    public MediaType Base => Of(Type, Suffix ?? Subtype);

    private bool IsTextOrApplication => Type is "application" or "text";

    /// <summary>Reads a media type; null where the text is none.</summary>
    public static MediaType? Parse(string text)
    {
        string[] parts = text.Split(';');
        string[] names = parts[0].Trim().ToLowerInvariant().Split('/');
        if (names.Length != 2 || !IsToken(names[0]) || !IsToken(names[1]))
        {
            return null;
        }

        var parameters = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string parameter in parts.Skip(1))
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                string name = parameter[..equals].Trim().ToLowerInvariant();
                string value = parameter[(equals + 1)..].Trim().Trim('"');
                parameters[name] = name == "charset" ? value.ToLowerInvariant() : value;
            }
        }

        int plus = names[1].LastIndexOf('+');
        return plus > 0
            ? new MediaType(names[0], names[1][..plus], names[1][(plus + 1)..], parameters.ToImmutable())
            : new MediaType(names[0], names[1], null, parameters.ToImmutable());
    }

    /// <summary>Whether another is the same type and has at least the parameters of this one; the two names of XML are the same.</summary>
    public bool Covers(MediaType other)
    {
        bool parametersFit = Parameters.IsEmpty || Parameters.SequenceEqual(other.Parameters);
        return (IsTextOrApplication && Subtype == "xml" && other.IsTextOrApplication && other.Subtype == "xml")
            ? parametersFit
            : Type == other.Type && Subtype == other.Subtype && parametersFit && (Parameters.IsEmpty || Suffix == other.Suffix);
    }

    public override string ToString() => string.Concat(
        [Type, "/", Subtype, Suffix is null ? "" : "+" + Suffix, .. Parameters.Select(static parameter => $";{parameter.Key}={parameter.Value}")]);

    private static MediaType Of(string type, string subtype) => new(type, subtype, null, ImmutableSortedDictionary<string, string>.Empty);

    private static bool IsToken(string text) =>
        text.Length > 0 && text.All(static character => char.IsAsciiLetterOrDigit(character) || "!#$%&'*+-.^_`|~".Contains(character, StringComparison.Ordinal));
}
