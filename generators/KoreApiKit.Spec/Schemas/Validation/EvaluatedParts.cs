namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>
/// Which properties and items of one instance have been evaluated, for <c>unevaluatedProperties</c> and
/// <c>unevaluatedItems</c> (JSON Schema 2020-12 Core, section 11).
/// </summary>
internal sealed class EvaluatedParts
{
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<int> _items = [];
    private bool _allProperties;
    private bool _allItems;
    private int _firstItems;

    public void AddProperty(string name) => _properties.Add(name);

    public void AddAllProperties() => _allProperties = true;

    public void AddItem(int index) => _items.Add(index);

    public void AddFirstItems(int count) => _firstItems = Math.Max(_firstItems, count);

    public void AddAllItems() => _allItems = true;

    public bool HasProperty(string name) => _allProperties || _properties.Contains(name);

    public bool HasItem(int index) => _allItems || index < _firstItems || _items.Contains(index);

    public void Merge(EvaluatedParts other)
    {
        _properties.UnionWith(other._properties);
        _items.UnionWith(other._items);
        _allProperties |= other._allProperties;
        _allItems |= other._allItems;
        _firstItems = Math.Max(_firstItems, other._firstItems);
    }
}
