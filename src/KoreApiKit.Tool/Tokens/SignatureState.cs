namespace KoreApiKit.Tool.Tokens;

/// <summary>What is known of a token's signature.</summary>
internal enum SignatureState
{
    /// <summary>No key was given, or the algorithm is none that can be checked.</summary>
    Unchecked,

    /// <summary>It is the key's.</summary>
    Valid,

    /// <summary>It is not the key's, or the token was changed.</summary>
    Invalid,

    /// <summary>There is none.</summary>
    None,
}
