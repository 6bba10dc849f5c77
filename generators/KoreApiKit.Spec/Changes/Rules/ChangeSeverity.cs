namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>How much a change weighs for consumers that were written against the old document.</summary>
internal enum ChangeSeverity
{
    /// <summary>Whoever keeps to the old document is served as before.</summary>
    Additive,

    /// <summary>Some consumers that keep to the old document may fail, which depends on how they are written.</summary>
    Risky,

    /// <summary>A consumer that keeps to the old document can fail.</summary>
    Breaking,
}
