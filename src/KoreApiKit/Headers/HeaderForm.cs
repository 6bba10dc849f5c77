namespace KoreApiKit.Headers;

/// <summary>What the text of a header becomes before it is read as JSON.</summary>
public enum HeaderForm
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>What it says: a number, a boolean, or JSON (a header with <c>content</c>).</summary>
    Literal,

    /// <summary>A string, or what it says where it cannot be read as a string.</summary>
    Either,

    /// <summary>An array of strings, separated by commas.</summary>
    Texts,

    /// <summary>An array of what the items say, separated by commas.</summary>
    Literals,

    /// <summary>An array of strings or of what the items say, separated by commas.</summary>
    Eithers,

    /// <summary>An object: names and values, all separated by commas.</summary>
    Members,

    /// <summary>An object: <c>name=value</c>, separated by commas.</summary>
    ExplodedMembers,
}
