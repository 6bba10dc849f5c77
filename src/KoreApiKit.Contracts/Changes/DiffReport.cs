using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Rules;

namespace KoreApiKit.Contracts.Changes;

/// <summary>Makes a report of the differences between two versions of a document, and of the consumers that they hit.</summary>
internal sealed class DiffReport
{
    private const int MostNamed = 3;

    private readonly PactUsage? _usage;
    private readonly GeneratedMembers? _members;

    private DiffReport(PactUsage? usage, GeneratedMembers? members)
    {
        _usage = usage;
        _members = members;
    }

    /// <param name="pacts">What consumers use of the old version; null where that is not known.</param>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public static ImmutableArray<ReportFinding> Findings(
        ApiSpecification oldVersion,
        ApiSpecification newVersion,
        IReadOnlyCollection<PactFile>? pacts,
        CancellationToken cancellationToken)
    {
        ImmutableArray<ApiChange> changes = ApiComparison.Compare(oldVersion.Document, newVersion.Document, cancellationToken);
        DiffReport report = pacts is null || changes.IsEmpty
            ? new DiffReport(null, null)
            : new DiffReport(new PactUsage(oldVersion, pacts), new GeneratedMembers(oldVersion, cancellationToken));
        return [.. changes.Select(report.FindingOf)];
    }

    private ReportFinding FindingOf(ApiChange change)
    {
        var properties = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        properties["impact"] = change.Severity.ToString().ToLowerInvariant();
        properties["direction"] = change.Element.Direction.ToString().ToLowerInvariant();
        Add(properties, "operations", change.Uses.Select(use => use.Operation.Title));
        var related = ImmutableArray.CreateBuilder<RelatedPlace>();
        if (change is { New: not null, Old: { } before })
        {
            related.Add(new RelatedPlace(PlaceOf(before), "in the old version"));
        }

        return new ReportFinding(
            DiffRules.Of(change.Rule), change.Message + Hits(change, properties, related), PlaceOf((change.New ?? change.Old)!.Value))
        {
            Related = related.ToImmutable(),
            Properties = properties.ToImmutable(),
        };
    }

    // What is additive hits nobody, so that nothing is said of it.
    private string Hits(
        ApiChange change, ImmutableSortedDictionary<string, string>.Builder properties, ImmutableArray<RelatedPlace>.Builder related)
    {
        if (_usage is null || change.Severity == ChangeSeverity.Additive || change.Uses.IsEmpty)
        {
            return "";
        }

        ImmutableArray<ConsumerHit> hits = _usage.HitBy(change);
        string[] members = [.. change.Uses.Select(_members!.Of).OfType<string>().Distinct(StringComparer.Ordinal)];
        properties["used"] = hits.IsEmpty ? "false" : "true";
        Add(properties, "consumers", hits.Select(hit => hit.Pact.Consumer));
        Add(properties, "interactions", hits.Select(hit => hit.Interaction.Description));
        Add(properties, "members", members);
        related.AddRange(hits.Select(hit => new RelatedPlace(
            ReportPlace.At(hit.Interaction.Place.Location, hit.Interaction.Place.Pointer),
            $"{hit.Pact.Consumer} uses it in '{hit.Interaction.Description}'")));
        string through = members.Length == 0 ? "" : $" (C#: {Listed(members)})";
        return hits.IsEmpty
            ? $"; unused: no consumer's pact uses it{through}"
            : $"; hits {Listed([.. hits.Select(hit => hit.Describe())])}{through}";
    }

    private static ReportPlace PlaceOf(ChangePlace place) => ReportPlace.At(place.Location, place.Pointer);

    private static void Add(ImmutableSortedDictionary<string, string>.Builder properties, string name, IEnumerable<string> values)
    {
        string joined = string.Join(", ", values.Distinct(StringComparer.Ordinal));
        if (joined.Length > 0)
        {
            properties[name] = joined;
        }
    }

    private static string Listed(string[] names) => names.Length > MostNamed
        ? FormattableString.Invariant($"{string.Join(", ", names.Take(MostNamed))} and {names.Length - MostNamed} more")
        : string.Join(", ", names);
}
