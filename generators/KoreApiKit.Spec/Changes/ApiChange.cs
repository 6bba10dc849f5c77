using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Rules;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Changes;

/// <summary>A difference between two documents that a rule has found.</summary>
/// <param name="Message">One sentence that names the operation, the field and what changed.</param>
/// <param name="Old">Where it stands in the old document; for what is new, the nearest part around it.</param>
/// <param name="New">Where it stands in the new document; for what is gone, the nearest part around it.</param>
/// <param name="Element">The pair of parts that differ.</param>
/// <param name="Uses">Every message that the change reaches, each with the shortest way to the field; none for a part outside of operations.</param>
internal sealed record ApiChange(
    ChangeRule Rule, string Message, ChangePlace? Old, ChangePlace? New, ElementPair Element, ImmutableArray<ChangeUse> Uses)
{
    public ChangeSeverity Severity => Rule.Severity;
}

/// <summary>A place in a document: file, line and column, and the JSON Pointer (RFC 6901) in that file.</summary>
internal readonly record struct ChangePlace(SpecLocation Location, string Pointer);

/// <summary>Where a change meets consumers.</summary>
/// <param name="Holder">The part of the operation that holds the change: a parameter, media type, response …; the operation itself where it is about that.</param>
/// <param name="Field">The way to the field inside the message, such as <c>items[].name</c>; empty for the message as a whole.</param>
internal sealed record ChangeUse(OperationPair Operation, ElementPair Holder, string Field)
{
    /// <summary>The operation, the part and the field in words: <c>POST /pets, request body, 'name'</c>.</summary>
    public string Describe()
    {
        string place = Holder.Label is { } label ? $"{Operation.Title}, {label}" : Operation.Title;
        return Field.Length == 0 ? place : $"{place}, '{Field}'";
    }
}
