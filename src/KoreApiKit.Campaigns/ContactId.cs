namespace KoreApiKit.Campaigns;

/// <summary>The id of a contact of the address book, 24 hexadecimal digits in the vendor's samples: an opaque text.</summary>
/// <param name="Value">The text, at least one character.</param>
public readonly record struct ContactId(string Value)
{
    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}
