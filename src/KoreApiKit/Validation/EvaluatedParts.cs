namespace KoreApiKit.Validation;

/// <summary>
/// The members and items of one value that some schema has looked at, for <c>unevaluatedProperties</c> and
/// <c>unevaluatedItems</c> (JSON Schema 2020-12 Core, section 11).
/// </summary>
internal sealed class EvaluatedParts
{
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<int> _items = [];

    public void Add(string member) => _members.Add(member);

    public void Add(int item) => _items.Add(item);

    public bool Has(string member) => _members.Contains(member);

    public bool Has(int item) => _items.Contains(item);

    public void Merge(EvaluatedParts other)
    {
        _members.UnionWith(other._members);
        _items.UnionWith(other._items);
    }
}
