using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Views;

/// <content>
/// Limits: of several parts the strongest counts. A limit that allows everything counts as none, as does one of a type that the
/// value never has.
/// </content>
internal sealed partial class SchemaView
{
    public int? MinLength => Has(JsonTypes.String) ? Largest(limits => limits.MinLength) : null;

    public int? MaxLength => Has(JsonTypes.String) ? Smallest(limits => limits.MaxLength) : null;

    public int? MinItems => Has(JsonTypes.Array) ? Largest(limits => limits.MinItems) : null;

    public int? MaxItems => Has(JsonTypes.Array) ? Smallest(limits => limits.MaxItems) : null;

    public int? MinProperties => Has(JsonTypes.Object) ? Largest(limits => limits.MinProperties) : null;

    public int? MaxProperties => Has(JsonTypes.Object) ? Smallest(limits => limits.MaxProperties) : null;

    public bool UniqueItems => Has(JsonTypes.Array) && Parts.Any(part => part.Limits.UniqueItems);

    public NumberBound? LowerBound => Bound(limits => NumberBound.Of(limits.Minimum, limits.ExclusiveMinimum, 1), 1);

    public NumberBound? UpperBound => Bound(limits => NumberBound.Of(limits.Maximum, limits.ExclusiveMaximum, -1), -1);

    public string? MultipleOf =>
        Has(JsonTypes.Number | JsonTypes.Integer) && Text(part => part.Limits.MultipleOf) is { } step && !IsStepOfIntegers(step) ? step : null;

    public string? Pattern => Has(JsonTypes.String) ? Text(part => part.Limits.Pattern) : null;

    public string? Format => Text(part => part.Format);

    /// <summary>The schema of all items behind <see cref="PrefixItems"/>; null where it allows anything or nothing.</summary>
    public SchemaView? Items => Schema(part => part.Items);

    /// <summary>Whether no items may follow the <see cref="PrefixItems"/>.</summary>
    public bool HasClosedItems => Parts.Any(part => part.Items is { Boolean: false });

    /// <summary>Whether <c>unevaluatedItems: false</c> is written.</summary>
    public bool HasClosedUnevaluatedItems => Parts.Any(part => part.UnevaluatedItems is { Boolean: false });

    public ImmutableArray<JsonSchema> PrefixItems =>
        Parts.Select(part => part.PrefixItems).FirstOrDefault(items => !items.IsEmpty) is { IsDefault: false } found
            ? found
            : ImmutableArray<JsonSchema>.Empty;

    /// <summary>The schema that some items must have, or null.</summary>
    public SchemaView? Contains => Schema(part => part.Contains);

    /// <summary>How many items must be as <see cref="Contains"/> says: 1 where <c>minContains</c> is absent; null without it.</summary>
    public int? MinContains => Contains is null ? null : Parts.Max(part => part.Limits.MinContains) ?? 1;

    /// <summary>How many items may be as <see cref="Contains"/> says; null where there is no limit.</summary>
    public int? MaxContains => Contains is null ? null : Smallest(limits => limits.MaxContains);

    private bool Has(JsonTypes types) => (Types & types) != 0;

    private bool IsStepOfIntegers(string step) =>
        !Has(JsonTypes.Number) && JsonNumber.Parse(step) is { Sign: > 0 } divisor && JsonNumber.Parse("1").IsMultipleOf(divisor);

    private int? Largest(Func<SchemaLimits, int?> read) => Parts.Max(part => read(part.Limits)) is > 0 and int limit ? limit : null;

    private int? Smallest(Func<SchemaLimits, int?> read) => Parts.Min(part => read(part.Limits));

    private NumberBound? Bound(Func<SchemaLimits, NumberBound?> read, int side) =>
        Parts.Aggregate((NumberBound?)null, (bound, part) => NumberBound.Stronger(bound, read(part.Limits), side));
}
