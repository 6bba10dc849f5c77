namespace KoreApiKit.Tool.Verifying;

/// <summary>The running provider, and how it is asked.</summary>
/// <param name="Name">Its name, as in the pacts.</param>
/// <param name="Address">Where it runs; a path in it is put before the path of each request.</param>
internal sealed record ProviderTarget(string Name, Uri Address)
{
    /// <summary>Where provider states are set up; null where there is no such place.</summary>
    public Uri? StateAddress { get; init; }

    /// <summary>Whether states are undone too.</summary>
    public bool TearsDown { get; init; }

    /// <summary>The headers of every request, in place of the pact's own.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
