using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>A value of a body on the walk.</summary>
/// <param name="place">The way to it from the body's root.</param>
/// <param name="bodyPointer">The JSON Pointer of the body in the pact.</param>
/// <param name="variants">Asks about the body with another value here; null where the body is not valid itself.</param>
internal sealed class WalkedValue(SpecNode node, IReadOnlyList<PathSegment> place, ValueScope scope, BodyVariants? variants, string bodyPointer)
{
    public SpecNode Node => node;

    public IReadOnlyList<PathSegment> Place => place;

    public ValueScope Scope => scope;

    /// <summary>The schemas that its owner gives it.</summary>
    public IReadOnlyList<JsonSchema> Roots => scope.Roots;

    /// <summary>All schemas that have a say about it: these, and what they refer to and are made of.</summary>
    public IReadOnlyList<JsonSchema> Schemas => scope.Schemas;

    public BodyVariants? Variants => variants;

    /// <summary>Whether its own schemas alone say which values may stand here in a body that is valid otherwise.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>Its JSON Pointer in the pact.</summary>
    public string Pointer => bodyPointer + PointerOf(place);

    /// <summary>The place for messages: a JSON Pointer from the body's root.</summary>
    public string Shown => place.Count == 0
        ? "The body"
        : $"'{string.Concat(place.Select(segment => "/" + (segment.Name ?? ArrayIndex.Format(segment.Index))))}'";

    /// <summary>The JSON Pointer of a place.</summary>
    public static string PointerOf(IReadOnlyList<PathSegment> place) =>
        string.Concat(place.Select(segment => "/" + (segment.Name is { } name ? JsonPointer.Escape(name) : ArrayIndex.Format(segment.Index))));
}

/// <summary>Compares single values of bodies.</summary>
internal abstract class ValueComparer
{
    /// <summary>Compares a member of an object, before its value.</summary>
    public abstract void CompareMember(WalkedValue owner, MappingEntry entry, MemberScope member);

    /// <summary>Compares a value with its matcher.</summary>
    public abstract void Compare(WalkedValue value);

    /// <summary>Reports what is said of the body as a whole, after all of its values.</summary>
    public virtual void Conclude()
    {
    }
}

/// <summary>Goes through a body value by value, with the schemas that are about each.</summary>
internal sealed class BodyWalk(SchemaScope scope, ValueComparer comparer, BodyVariants? variants, string bodyPointer)
{
    private readonly List<PathSegment> _place = [];

    public void Walk(JsonSchema schema, SpecNode body)
    {
        Visit([schema], body, variants is { MayAskParts: true });
        comparer.Conclude();
    }

    private void Visit(IReadOnlyList<JsonSchema> schemas, SpecNode node, bool isIsolated)
    {
        var value = new WalkedValue(node, [.. _place], scope.Of(schemas, node), variants, bodyPointer) { IsIsolated = isIsolated };
        bool areIsolated = isIsolated && value.Scope.KeepsPartsApart;
        comparer.Compare(value);
        switch (node)
        {
            case MappingNode mapping:
                foreach (MappingEntry entry in mapping.Entries)
                {
                    if (!mapping.HasDuplicateKeys || ReferenceEquals(mapping.Find(entry.Key), entry))
                    {
                        MemberScope member = value.Scope.Member(entry.Key);
                        comparer.CompareMember(value, entry, member);
                        Descend(PathSegment.Member(entry.Key), member.Schemas, entry.Value, areIsolated);
                    }
                }

                break;
            case SequenceNode sequence:
                for (int i = 0; i < sequence.Items.Length; i++)
                {
                    Descend(PathSegment.Item(i), value.Scope.Item(i), sequence.Items[i], areIsolated);
                }

                break;
        }
    }

    private void Descend(PathSegment segment, IReadOnlyList<JsonSchema> schemas, SpecNode node, bool isIsolated)
    {
        // Where no schema says anything, nothing further down can be wrong.
        if (schemas.Count > 0)
        {
            _place.Add(segment);
            Visit(schemas, node, isIsolated);
            _place.RemoveAt(_place.Count - 1);
        }
    }
}
