using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Model;

/// <summary>A case of a union while it is made.</summary>
/// <param name="Schema">The core that defines the case's type.</param>
/// <param name="Branch">The core of the branch as the document has it, without members that the union adds to it.</param>
/// <param name="Written">The branch itself, such as the <c>$ref</c>.</param>
internal sealed record UnionDraft(JsonSchema Schema, JsonSchema Branch, JsonSchema Written, TypeUse Type, JsonTokens Tokens)
{
    /// <summary>Whether its values are objects whose members can be looked at.</summary>
    public bool IsObject => Tokens == JsonTokens.Object && Type.Type is not NamedTypeReference { Kind: NamedTypeKind.Union };
}
