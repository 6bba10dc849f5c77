using System.Globalization;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Interactions;

/// <summary>Brings the uses of provider states together: a state by its name, with all parameters that any use gives.</summary>
internal static class StateCollector
{
    public static EquatableArray<StateModel> Collect(IEnumerable<InteractionStateModel> uses)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return uses
            .GroupBy(use => use.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Collect(group.Key, [.. group.Distinct()], taken))
            .ToEquatableArray();
    }

    private static StateModel Collect(string stateName, InteractionStateModel[] uses, HashSet<string> takenNames)
    {
        // A parameter may not be called as the method's own.
        var taken = new HashSet<string>(StringComparer.Ordinal) { "cancellationToken" };
        return new StateModel(
            Free(IdentifierText.Pascal(stateName), takenNames),
            stateName,
            uses.SelectMany(use => use.Arguments)
                .GroupBy(argument => argument.ParameterName, StringComparer.Ordinal)
                .OrderBy(group => group.Count() == uses.Length ? 0 : 1)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new StateParameterModel(
                    Free(IdentifierText.Camel(IdentifierText.Pascal(group.Key)), taken),
                    group.Key,
                    KindOf(group.Select(argument => argument.Value)),
                    group.Count() == uses.Length))
                .ToEquatableArray());
    }

    private static string Free(string name, HashSet<string> taken)
    {
        while (!taken.Add(name))
        {
            name += "_";
        }

        return name;
    }

    private static LiteralKind KindOf(IEnumerable<LiteralModel> values)
    {
        LiteralKind[] kinds = [.. values.Select(KindOf).Distinct()];
        return kinds.Length == 1 ? kinds[0] : LiteralKind.Json;
    }

    private static LiteralKind KindOf(LiteralModel value) => value.Kind switch
    {
        LiteralKind.Number when !long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => LiteralKind.Json,
        LiteralKind.Null => LiteralKind.Json,
        _ => value.Kind,
    };
}
