namespace KoreApiKit.Contracts.Broker.Deployment;

/// <summary>A version of an application that is asked about: a number, or else the latest of some kind.</summary>
/// <param name="Pacticipant">The application, a consumer or provider.</param>
/// <param name="Version">Its version; null for the latest.</param>
internal sealed record DeploySubject(string Pacticipant, string? Version)
{
    /// <summary>The branch of which the latest version is meant; null for any. Only where <see cref="Version"/> is null.</summary>
    public string? Branch { get; init; }

    /// <summary>The tag of which the latest version is meant; null for any. Only where <see cref="Version"/> is null.</summary>
    public string? Tag { get; init; }

    /// <summary>Whether the latest version of the main branch is meant. Only where <see cref="Version"/> is null.</summary>
    public bool IsOfMainBranch { get; init; }

    /// <summary>The parameters of the matrix that select it, in order: they belong together by following each other.</summary>
    public IEnumerable<(string Name, string Value)> Query
    {
        get
        {
            yield return ("q[][pacticipant]", Pacticipant);
            if (Version is not null)
            {
                yield return ("q[][version]", Version);
                yield break;
            }

            yield return ("q[][latest]", "true");
            if (Branch is not null)
            {
                yield return ("q[][branch]", Branch);
            }

            if (Tag is not null)
            {
                yield return ("q[][tag]", Tag);
            }

            if (IsOfMainBranch)
            {
                yield return ("q[][mainBranch]", "true");
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Pacticipant} {Version ?? (Kind is { } kind ? $"(latest of {kind})" : "(latest)")}";

    private string? Kind => IsOfMainBranch ? "the main branch" : Branch ?? Tag;
}
