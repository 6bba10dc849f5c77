namespace KoreApiKit.Spec.Changes.Views;

/// <summary>How the values that a schema allows changed, as far as that can be proved.</summary>
internal enum ValueSetChange
{
    /// <summary>Neither direction can be proved.</summary>
    Unknown,

    /// <summary>They are the same.</summary>
    None,

    /// <summary>Some are gone and none is new.</summary>
    Narrowed,

    /// <summary>Some are new and none is gone.</summary>
    Widened,
}
