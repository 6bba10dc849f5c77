namespace KoreApiKit.Campaigns;

/// <summary>The id of a contact list, such as <c>cl-67a405c-ae3b-4a42-8cd2-5dcd699xxxxx</c>: an opaque text.</summary>
/// <param name="Value">The text, at least one character.</param>
public readonly record struct ContactListId(string Value)
{
    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}
