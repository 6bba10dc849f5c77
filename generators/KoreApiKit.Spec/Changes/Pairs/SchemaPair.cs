using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A schema of both documents, for data of one direction. It is compared once, wherever it is used.</summary>
/// <param name="origin">The step by which the schemas were first met.</param>
internal sealed class SchemaPair(SchemaStep origin, SchemaView oldView, SchemaView newView, ChangeDirection direction)
    : ElementPair(origin.From)
{
    // Most pairs have one use, and there may be very many pairs.
    private readonly string _name = origin.Name;
    private readonly bool _isProperty = origin.IsProperty;
    private List<SchemaStep>? _uses;

    public override Element? OldElement => ElementOf(Old);

    public override Element? NewElement => ElementOf(New);

    public SchemaView Old { get; } = oldView;

    public SchemaView New { get; } = newView;

    public override ChangeDirection Direction { get; } = direction;

    /// <summary>The steps that lead here: from schemas around this one, and from the messages that hold it.</summary>
    public IReadOnlyList<SchemaStep> Uses => _uses ?? [Origin];

    /// <summary>Whether some values may be valid for both, so that comparing limits and members makes sense.</summary>
    public bool IsComparable =>
        (Old.Types & New.Types) != JsonTypes.None && !Old.IsNothing && !New.IsNothing && Old.IsPureChoice == New.IsPureChoice;

    /// <summary>Whether one side is a choice, and no alternative of it is like the other side.</summary>
    public bool ReplacesUnrelated { get; set; }

    /// <summary>Whether the values are written as plain text, in which the integer 1 and the string "1" are the same.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether one side lists types where the other has a choice among them.</summary>
    public bool AreTypeLists =>
        Old.IsPureChoice != New.IsPureChoice && Old.HasTypesOnly && New.HasTypesOnly && IsSeveral((Old.IsPureChoice ? New : Old).Types);

    // An integer is a number.
    private static bool IsSeveral(JsonTypes types)
    {
        JsonTypes several = (types & JsonTypes.Number) != 0 ? types & ~JsonTypes.Integer : types;
        return (several & (several - 1)) != 0;
    }

    private SchemaStep Origin => new(Parent!, _name, _isProperty);

    public void AddUse(SchemaStep step) => (_uses ??= [Origin]).Add(step);

    /// <inheritdoc/>
    public override SpecLocation? OldLocation(string? field) =>
        (field is null ? Old.Node?.Location : Old.LocationOf(field)) ?? Parent?.OldLocation(null);

    /// <inheritdoc/>
    public override SpecLocation? NewLocation(string? field) =>
        (field is null ? New.Node?.Location : New.LocationOf(field)) ?? Parent?.NewLocation(null);

    private static Element? ElementOf(SchemaView view) => view.Node is { } node ? Element.Of(node) : null;
}

/// <summary>A step to a schema: from the schema around it, or from a message, and the words that it adds to the field's name.</summary>
/// <param name="From">A <see cref="SchemaPair"/>, or the pair of a parameter, header or media type.</param>
/// <param name="Name">The name of the property, or such as <c>[]</c> or nothing.</param>
/// <param name="IsProperty">Whether the step leads to a property.</param>
internal readonly record struct SchemaStep(ElementPair From, string Name, bool IsProperty)
{
    /// <summary>Such as <c>.name</c>, <c>[]</c> or nothing.</summary>
    public string Words => IsProperty ? "." + Name : Name;
}
