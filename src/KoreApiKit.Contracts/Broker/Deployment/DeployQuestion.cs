using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Broker.Deployment;

/// <summary>Whether versions of applications can be deployed.</summary>
/// <param name="Subjects">
/// The versions, at least one. Of one it is asked whether it works with the versions that are elsewhere; of several also whether they
/// work with each other.
/// </param>
internal sealed record DeployQuestion(ImmutableArray<DeploySubject> Subjects)
{
    /// <summary>Where they are to be deployed; null for no environment.</summary>
    public string? Environment { get; init; }

    /// <summary>A tag that the other applications' versions have, as brokers without environments mark what is deployed; null for none.</summary>
    public string? TargetTag { get; init; }

    /// <summary>The applications whose results do not count.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>Where the broker answers the question: the link for a version and an environment, and else the matrix.</summary>
    /// <exception cref="BrokerException">A link leads nowhere.</exception>
    public Uri AddressAt(HalResource index, BrokerAddress broker)
    {
        const string Relation = "pb:can-i-deploy-pacticipant-version-to-environment";
        if (Subjects is not [{ Version: { } version } subject] || Environment is null || !index.Has(Relation))
        {
            return broker.Below("matrix?" + MatrixQuery());
        }

        Uri link = index.Follow(
            Relation,
            KeyValuePair.Create("pacticipant", subject.Pacticipant),
            KeyValuePair.Create("version", version),
            KeyValuePair.Create("environment", Environment));
        string ignored = Query(Ignored.Select(name => ("ignore[]", name)));
        return ignored.Length == 0 ? link : new UriBuilder(link) { Query = link.Query.Length > 1 ? $"{link.Query}&{ignored}" : ignored }.Uri;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string subjects = string.Join(" and ", Subjects);
        return (Environment ?? TargetTag) is { } target ? $"{subjects} to {target}" : subjects;
    }

    // One version is compared with what there is of the others, several with each other: then each pair of versions counts.
    private string MatrixQuery() => Query(
    [
        .. Subjects.SelectMany(subject => subject.Query),
        ("latestby", Subjects.Length == 1 ? "cvp" : "cvpv"),
        .. Target(),
        .. Ignored.Select(name => ("ignore[][pacticipant]", name)),
    ]);

    private IEnumerable<(string Name, string Value)> Target() =>
        Environment is not null ? [("environment", Environment)]
        : TargetTag is not null ? [("latest", "true"), ("tag", TargetTag)]
        : Subjects.Length == 1 ? [("latest", "true")]
        : [];

    private static string Query(IEnumerable<(string Name, string Value)> query) =>
        string.Join('&', query.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}"));
}
