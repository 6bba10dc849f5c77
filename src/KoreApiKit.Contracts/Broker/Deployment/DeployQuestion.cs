using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Broker.Deployment;

/// <summary>Whether a version of an application can be deployed.</summary>
/// <param name="Pacticipant">The application, a consumer or provider.</param>
/// <param name="Version">Its version; null for the latest.</param>
internal sealed record DeployQuestion(string Pacticipant, string? Version)
{
    /// <summary>The branch of which the latest version is meant; null for any. Only where <see cref="Version"/> is null.</summary>
    public string? Branch { get; init; }

    /// <summary>Where it is to be deployed; null to ask about the latest version of every other application.</summary>
    public string? Environment { get; init; }

    /// <summary>The applications whose results do not count.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>Where the broker answers the question: the link for a version and an environment, and else the matrix.</summary>
    /// <exception cref="BrokerException">A link leads nowhere.</exception>
    public Uri AddressAt(HalResource index, BrokerAddress broker)
    {
        const string Relation = "pb:can-i-deploy-pacticipant-version-to-environment";
        if (Version is null || Environment is null || !index.Has(Relation))
        {
            return broker.Below("matrix?" + MatrixQuery());
        }

        Uri link = index.Follow(
            Relation,
            KeyValuePair.Create("pacticipant", Pacticipant),
            KeyValuePair.Create("version", Version),
            KeyValuePair.Create("environment", Environment));
        string ignored = Query(Ignored.Select(name => ("ignore[]", name)));
        return ignored.Length == 0 ? link : new UriBuilder(link) { Query = link.Query.Length > 1 ? $"{link.Query}&{ignored}" : ignored }.Uri;
    }

    private string MatrixQuery()
    {
        List<(string Name, string Value)> query = [("q[][pacticipant]", Pacticipant)];
        if (Version is not null)
        {
            query.Add(("q[][version]", Version));
        }
        else
        {
            query.Add(("q[][latest]", "true"));
            if (Branch is not null)
            {
                query.Add(("q[][branch]", Branch));
            }
        }

        query.Add(("latestby", "cvp"));
        query.Add(Environment is null ? ("latest", "true") : ("environment", Environment));
        query.AddRange(Ignored.Select(name => ("ignore[][pacticipant]", name)));
        return Query(query);
    }

    private static string Query(IEnumerable<(string Name, string Value)> query) =>
        string.Join('&', query.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}"));
}
