using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Pact.Results;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Tool.Verifying;

/// <summary>Finds what a pact says about something that came differently.</summary>
internal static class MismatchPlace
{
    /// <summary>The place of what was expected: as near to it as the pact says anything.</summary>
    public static ReportPlace Of(HttpInteraction interaction, Mismatch mismatch)
    {
        PactResponse response = interaction.Response;
        return mismatch.Kind switch
        {
            "Status" => ReportPlace.At(response.StatusLocation, Below(response.Place, "status")),
            "Header" => Header(response, mismatch.Path),
            "BodyType" when response.Headers.Any(IsContentType) => Header(response, "Content-Type"),
            "BodyType" => At(response.Body.Place),
            "Body" when response.Body.Json is not null => At(InBody(response.Body.Place, mismatch.Path)),
            "Body" => At(response.Body.Place),
            _ => At(interaction.Place),
        };
    }

    private static ReportPlace Header(PactResponse response, string? name) =>
        response.Headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } header
            ? ReportPlace.At(header.NameLocation, header.Values is [var first, ..] ? first.Place.Pointer : response.Place.Pointer)
            : At(response.Place);

    private static bool IsContentType(PactValues header) => header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);

    // An item that came has no place of its own where the pact has one item for all.
    private static PlacedNode InBody(PlacedNode body, string? path)
    {
        PlacedNode place = body;
        if (path is null || !PathExpression.TryParse(path, out PathExpression? way, out _))
        {
            return place;
        }

        foreach (PathStep step in way.Steps)
        {
            if (step.Kind == PathStepKind.Member && place.Mapping?[step.Name] is { } member)
            {
                place = place.Child(step.Name, member);
            }
            else if (step.Kind == PathStepKind.Item && place.Node is SequenceNode { Items.Length: > 0 } items)
            {
                int index = Math.Min(step.Index, items.Items.Length - 1);
                place = place.Child(index, items.Items[index]);
            }
            else
            {
                break;
            }
        }

        return place;
    }

    private static ReportPlace At(PlacedNode place) => ReportPlace.At(place.Location, place.Pointer);

    private static string Below(PlacedNode place, string key) => place.Mapping?[key] is null ? place.Pointer : $"{place.Pointer}/{key}";
}
