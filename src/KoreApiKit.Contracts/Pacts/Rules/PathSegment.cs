namespace KoreApiKit.Contracts.Pacts.Rules;

/// <summary>One step into a JSON value: to a member by its name, or to an item by its index.</summary>
internal readonly record struct PathSegment
{
    private PathSegment(string? name, int index)
    {
        Name = name;
        Index = index;
    }

    /// <summary>The member's name, or null for an item.</summary>
    public string? Name { get; }

    /// <summary>The item's index, from 0; no meaning for a member.</summary>
    public int Index { get; }

    public bool IsIndex => Name is null;

    public static PathSegment Member(string name) => new(name, 0);

    public static PathSegment Item(int index) => new(null, index);
}
