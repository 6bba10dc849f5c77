using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.Model;

/// <summary>
/// What is generated from one document: a client and its types. Language-neutral in meaning, final in its names:
/// an emitter never names anything. Equal when all that shows in the output is equal; it holds no places of the spec.
/// </summary>
internal sealed record ApiModel(
    DocumentationModel Documentation,
    ClientModel Client,
    EquatableArray<TypeModel> Types);

/// <summary>Text for people. Plain text as the spec has it: escaping is the emitter's work.</summary>
/// <param name="Summary">One or more sentences, or null.</param>
/// <param name="Remarks">More text, or null.</param>
/// <param name="Source">Where it stands in the spec, such as <c>schemas/caller-id.schema.json#</c>; no line, so that moved text changes nothing.</param>
internal sealed record DocumentationModel(string? Summary, string? Remarks, string? Source)
{
    public static DocumentationModel None { get; } = new(null, null, null);
}
