namespace KoreApiKit.Contracts.Changes;

/// <summary>How much a change of a specification weighs for consumers that keep to the old version.</summary>
public enum ChangeImpact
{
    /// <summary>They are served as before.</summary>
    Additive,

    /// <summary>Some of them may fail, which depends on how they are written.</summary>
    Risky,

    /// <summary>They can fail.</summary>
    Breaking,
}
