using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Coverage;

/// <summary>An operation, and what the interactions pin of it.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Number">Counts from 1, in document order.</param>
/// <param name="Interactions">The interactions that call it, in the order of the pacts.</param>
/// <param name="Statuses">Its responses: the documented ones and, after them by number, those that only an interaction has.</param>
/// <param name="RequestMediaTypes">The media types of its request body: the documented ones, and those that only an interaction sends.</param>
internal sealed record OperationCoverage(
    OpenApiOperation Operation,
    int Number,
    ImmutableArray<PinnedInteraction> Interactions,
    ImmutableArray<StatusCoverage> Statuses,
    ImmutableArray<MediaTypeCoverage> RequestMediaTypes)
{
    /// <summary>Whether an interaction pins something that the document does not describe.</summary>
    public bool HasUndocumented => Statuses.Any(status => !status.IsDocumented) || RequestMediaTypes.Any(mediaType => !mediaType.IsDocumented);

    /// <summary>Brings an operation together with the interactions that call it.</summary>
    public static OperationCoverage Of(OpenApiOperation operation, int number, ImmutableArray<PinnedInteraction> interactions) =>
        new(operation, number, interactions, [.. StatusesOf(operation, interactions)], [.. MediaTypesOf(operation, interactions)]);

    private static IEnumerable<StatusCoverage> StatusesOf(OpenApiOperation operation, ImmutableArray<PinnedInteraction> interactions)
    {
        ILookup<string, PinnedInteraction> documented = interactions.ToLookup(
            pinned => ResponseChecker.Find(operation, pinned.Interaction.Response.Status)?.Status ?? "", StringComparer.Ordinal);
        return operation.Responses
            .Select(response => response.Status)
            .Distinct(StringComparer.Ordinal)
            .Select(status => new StatusCoverage(status, true, [.. documented[status]]))
            .Concat(documented[""]
                .GroupBy(pinned => pinned.Interaction.Response.Status)
                .OrderBy(group => group.Key)
                .Select(group => new StatusCoverage(group.Key.ToString(CultureInfo.InvariantCulture), false, [.. group])));
    }

    private static IEnumerable<MediaTypeCoverage> MediaTypesOf(OpenApiOperation operation, ImmutableArray<PinnedInteraction> interactions)
    {
        ImmutableArray<OpenApiMediaType> declared = operation.RequestBody?.Content ?? [];
        ILookup<(string Name, bool IsDocumented), PinnedInteraction> sent = interactions
            .Where(pinned => pinned.Interaction.Request.Body is { IsPresent: true, ContentType: not null })
            .ToLookup(pinned => NameOf(pinned.Interaction.Request.Body.ContentType!, declared));
        return declared
            .Select(content => content.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(name => new MediaTypeCoverage(name, true, [.. sent[(name, true)]]))
            .Concat(sent
                .Where(group => !group.Key.IsDocumented)
                .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => new MediaTypeCoverage(group.Key.Name, false, [.. group])));
    }

    private static (string Name, bool IsDocumented) NameOf(string contentType, ImmutableArray<OpenApiMediaType> declared)
    {
        string name = MediaTypes.NameOf(contentType);
        return MediaTypes.Find(declared, name) is { } content ? (content.Name, true) : (name, false);
    }
}
