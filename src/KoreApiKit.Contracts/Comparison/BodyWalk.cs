using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>A value of a body on the walk.</summary>
/// <param name="Place">The way to it from the body's root.</param>
/// <param name="Pointer">Its JSON Pointer in the pact.</param>
/// <param name="Roots">The schemas that its owner gives it.</param>
/// <param name="Scope">All schemas that have a say about it: these, and what they refer to and are made of.</param>
/// <param name="Variants">Asks about the body with another value here; null where the body is not valid itself.</param>
internal sealed record WalkedValue(
    SpecNode Node,
    IReadOnlyList<PathSegment> Place,
    string Pointer,
    IReadOnlyList<JsonSchema> Roots,
    IReadOnlyList<ScopedSchema> Scope,
    BodyVariants? Variants)
{
    /// <summary>The schemas of the scope without regard to how certain they are.</summary>
    public IReadOnlyList<JsonSchema> Schemas { get; } = [.. Scope.Select(scoped => scoped.Schema)];

    /// <summary>The place for messages: a JSON Pointer from the body's root.</summary>
    public string Shown { get; } = Place.Count == 0
        ? "The body"
        : $"'{string.Concat(Place.Select(segment => "/" + (segment.Name ?? ArrayIndex.Format(segment.Index))))}'";
}

/// <summary>Compares single values of bodies.</summary>
internal abstract class ValueComparer
{
    /// <summary>Compares a member of an object, before its value.</summary>
    public abstract void CompareMember(WalkedValue owner, MappingEntry entry, IReadOnlyList<JsonSchema> schemas);

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
        Visit([schema], body, bodyPointer);
        comparer.Conclude();
    }

    private void Visit(IReadOnlyList<JsonSchema> schemas, SpecNode node, string pointer)
    {
        var value = new WalkedValue(node, [.. _place], pointer, schemas, scope.Expand(schemas, node), variants);
        comparer.Compare(value);
        switch (node)
        {
            case MappingNode mapping:
                foreach (MappingEntry entry in mapping.Entries.Where(entry => ReferenceEquals(mapping.Find(entry.Key), entry)))
                {
                    JsonSchema[] member = [.. scope.Member(value.Scope, entry.Key)];
                    comparer.CompareMember(value, entry, member);
                    Descend(PathSegment.Member(entry.Key), member, entry.Value, $"{pointer}/{JsonPointer.Escape(entry.Key)}");
                }

                break;
            case SequenceNode sequence:
                for (int i = 0; i < sequence.Items.Length; i++)
                {
                    Descend(PathSegment.Item(i), [.. SchemaScope.Item(value.Scope, i)], sequence.Items[i], $"{pointer}/{ArrayIndex.Format(i)}");
                }

                break;
        }
    }

    private void Descend(PathSegment segment, JsonSchema[] schemas, SpecNode node, string pointer)
    {
        // Where no schema says anything, nothing further down can be wrong.
        if (schemas.Length > 0)
        {
            _place.Add(segment);
            Visit(schemas, node, pointer);
            _place.RemoveAt(_place.Count - 1);
        }
    }
}
