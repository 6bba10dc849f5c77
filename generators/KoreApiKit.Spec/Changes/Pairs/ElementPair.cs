using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A part of the old document and its counterpart in the new one; one of them is absent where it was added or removed.</summary>
/// <param name="parent">The pair in which this one stands; null for the document.</param>
internal abstract class ElementPair(ElementPair? parent)
{
    public ElementPair? Parent { get; } = parent;

    public abstract Element? OldElement { get; }

    public abstract Element? NewElement { get; }

    public virtual ChangeDirection Direction => ChangeDirection.Both;

    /// <summary>How messages name the part within its operation, such as <c>query parameter 'limit'</c>; null where they need not.</summary>
    public virtual string? Label => null;

    /// <summary>The place in the old document: of a field, of the part, or of the nearest part around it that was there.</summary>
    public virtual SpecLocation? OldLocation(string? field) => OldElement?.LocationOf(field) ?? Parent?.OldLocation(null);

    /// <summary>The place in the new document: of a field, of the part, or of the nearest part around it that is there.</summary>
    public virtual SpecLocation? NewLocation(string? field) => NewElement?.LocationOf(field) ?? Parent?.NewLocation(null);

    /// <summary>The value of a field in the old document, such as an extension; null where it is absent.</summary>
    public SpecNode? OldField(string name) => (OldElement?.Node as MappingNode)?[name];

    /// <summary>The value of a field in the new document; null where it is absent.</summary>
    public SpecNode? NewField(string name) => (NewElement?.Node as MappingNode)?[name];
}

/// <summary>A pair of parts of one kind.</summary>
internal abstract class ElementPair<T>(ElementPair? parent, T? oldPart, T? newPart, Func<T, Element> elementOf)
    : ElementPair(parent)
    where T : class
{
    public sealed override Element? OldElement => oldPart is null ? null : elementOf(oldPart);

    public sealed override Element? NewElement => newPart is null ? null : elementOf(newPart);

    /// <summary>The part of the old document. Only read it where <see cref="IsAdded"/> is false.</summary>
    public T Old => oldPart!;

    /// <summary>The part of the new document. Only read it where <see cref="IsRemoved"/> is false.</summary>
    public T New => newPart!;

    public bool IsAdded => oldPart is null;

    public bool IsRemoved => newPart is null;

    /// <summary>Whether both documents have the part.</summary>
    public bool IsKept => oldPart is not null && newPart is not null;

    /// <summary>Whether a flag is off in the old document and on in the new one.</summary>
    public bool TurnedOn(Func<T, bool> flag) => IsKept && !flag(Old) && flag(New);

    /// <summary>Whether a flag is on in the old document and off in the new one.</summary>
    public bool TurnedOff(Func<T, bool> flag) => IsKept && flag(Old) && !flag(New);
}
