using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Rules;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes;

/// <summary>Adds to what a rule has found where it stands and whom it reaches.</summary>
internal sealed class ChangeWriter(OpenApiDocument oldDocument, OpenApiDocument newDocument)
{
    private readonly ChangeUses _uses = new();

    public ApiChange Write(ChangeRule rule, ElementPair pair, ChangeNote note)
    {
        ImmutableArray<ChangeUse> uses = UsesOf(pair);
        return new ApiChange(
            rule,
            $"{Subject(pair, uses)}{note.Text}{Others(uses)}",
            PlaceOf(oldDocument, pair.OldLocation(note.Field)),
            PlaceOf(newDocument, pair.NewLocation(note.Field)),
            pair,
            uses);
    }

    // A path that comes or goes takes its operations with it.
    private ImmutableArray<ChangeUse> UsesOf(ElementPair pair) => pair is PathPair path
        ? (path.IsAdded ? path.New : path.Old).Operations
            .Select(operation => path.IsAdded
                ? new OperationPair(path, null, operation, OperationKind.Path)
                : new OperationPair(path, operation, null, OperationKind.Path))
            .Select(operation => new ChangeUse(operation, operation, ""))
            .ToImmutableArray()
        : _uses.Of(pair);

    private string Subject(ElementPair pair, ImmutableArray<ChangeUse> uses)
    {
        if (pair is not PathPair && !uses.IsEmpty)
        {
            string text = (pair is PropertyPair property ? uses[0] with { Field = WithoutLast(uses[0].Field, property.Name) } : uses[0]).Describe();
            return text + ": ";
        }

        (ElementPair holder, string field) = _uses.HoldersOf(pair).FirstOrDefault();
        return holder?.Label is not { } label ? ""
            : field.Length == 0 || pair is PropertyPair ? $"{label}: "
            : $"{label}, '{field}': ";
    }

    // The rule names the property itself.
    private static string WithoutLast(string field, string name) =>
        field.Length == name.Length ? "" : field.Substring(0, field.Length - name.Length - 1);

    private static string Others(ImmutableArray<ChangeUse> uses)
    {
        int others = uses.Select(use => use.Operation).Distinct().Count() - 1;
        return others < 1 || uses[0].Holder is OperationPair { Parent: PathPair } ? ""
            : others == 1 ? " (and 1 more operation)"
            : string.Format(CultureInfo.InvariantCulture, " (and {0} more operations)", others);
    }

    private static ChangePlace? PlaceOf(OpenApiDocument document, SpecLocation? location) =>
        location is { } place ? new ChangePlace(place, PointerTo(document, place)) : null;

    private static string PointerTo(OpenApiDocument document, SpecLocation place) =>
        document.Files.FirstOrDefault(file => file.Path == place.Path)?.Root is { } root ? PointerFinder.Find(root, place) : "";
}
