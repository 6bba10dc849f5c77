using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A property of an object, for data of one direction.</summary>
internal sealed class PropertyPair(SchemaPair owner, PropertyView? oldPart, PropertyView? newPart)
    : ElementPair<PropertyView>(owner, oldPart, newPart, property => new Element(property.Node, property.Location))
{
    public SchemaPair Owner { get; } = owner;

    public override ChangeDirection Direction => Owner.Direction;

    public string Name => (IsAdded ? New : Old).Name;

    /// <summary>Whether the old document has the property in data of this direction.</summary>
    public bool WasVisible => !IsAdded && IsVisible(Old);

    /// <summary>Whether the new document has the property in data of this direction.</summary>
    public bool IsNowVisible => !IsRemoved && IsVisible(New);

    /// <summary>Whether the property travels in this direction in both documents.</summary>
    public bool StaysVisible => WasVisible && IsNowVisible;

    // OpenAPI 3.0.4, section 4.7.24.2: readOnly properties are not sent in requests, writeOnly ones not in responses.
    private bool IsVisible(PropertyView property) =>
        Direction == ChangeDirection.Request ? !property.IsReadOnly : !property.IsWriteOnly;
}
