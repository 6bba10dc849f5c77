namespace KoreApiKit.Generator.Emit;

/// <summary>The names that are taken in one file, so that a library type of the same name must be written in full.</summary>
internal sealed class TakenNames(EmitContext context)
{
    /// <summary>Types of the API.</summary>
    public HashSet<string> Types { get; } = new(context.ClashingTypes, StringComparer.Ordinal);

    /// <summary>Members of the types that the file holds.</summary>
    public HashSet<string> Members { get; } = new(context.MemberNames, StringComparer.Ordinal);

    /// <summary>Types inside the types that the file holds.</summary>
    public HashSet<string> NestedTypes { get; } = new(context.NestedTypeNames, StringComparer.Ordinal);
}
