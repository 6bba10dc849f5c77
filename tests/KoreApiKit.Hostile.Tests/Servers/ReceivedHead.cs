namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>The head of a request as it came over the wire.</summary>
/// <param name="Line">The request line.</param>
/// <param name="Lines">The lines of the headers.</param>
internal sealed record ReceivedHead(string Line, IReadOnlyList<string> Lines)
{
    public string Path => Line.Split(' ')[1];

    /// <summary>The value of a header, or null.</summary>
    public string? Header(string name) => Lines
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .SingleOrDefault();
}
