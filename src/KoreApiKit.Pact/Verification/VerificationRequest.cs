using KoreApiKit.Pact.Cases;

namespace KoreApiKit.Pact.Verification;

/// <summary>What an engine is asked to replay.</summary>
public sealed record VerificationRequest
{
    /// <summary>The name of the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>The address of the running provider; a path in it is put before the path of each request.</summary>
    public required Uri Address { get; init; }

    /// <summary>Full paths of the pact files, at least one.</summary>
    public required IReadOnlyList<string> PactFiles { get; init; }

    /// <summary>Receives <c>{"action":"setup","state":"…","params":{…}}</c> before an interaction; null for none.</summary>
    public Uri? StateAddress { get; init; }

    /// <summary>Whether the state address is called after an interaction too, with the action <c>teardown</c>.</summary>
    public bool Teardown { get; init; }

    /// <summary>A regular expression for descriptions; null for all.</summary>
    public string? DescriptionFilter { get; init; }

    /// <summary>A regular expression for the names of states; null for all.</summary>
    public string? StateFilter { get; init; }

    /// <summary>How long the provider may take for one request.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Headers that are added to each request.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> CustomHeaders { get; init; } = [];

    /// <summary>Answers the requests in place of a socket; null for a socket. Only the managed engine can use it, and does not dispose it.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Changes each request before it is sent; null for nothing. Only the managed engine can use it.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task>? RequestFilter { get; init; }

    /// <summary>Prepare provider states in this process; null where <see cref="StateAddress"/> does. Only the managed engine can use them.</summary>
    public ProviderStateHandlers? StateHandlers { get; init; }

    /// <summary>The interactions where they were read already; null to read <see cref="PactFiles"/>.</summary>
    internal IReadOnlyList<SelectedInteraction>? Interactions { get; init; }
}
