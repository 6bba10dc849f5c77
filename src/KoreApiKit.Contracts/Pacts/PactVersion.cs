namespace KoreApiKit.Contracts.Pacts;

/// <summary>The versions of the Pact Specification.</summary>
internal enum PactVersion
{
    /// <summary>Version 1 and 1.1: examples only.</summary>
    V1 = 1,

    /// <summary>Version 2: matching rules by path, such as <c>$.body.id</c>.</summary>
    V2 = 2,

    /// <summary>Version 3: rules by category, generators, several provider states with parameters, messages in files of their own.</summary>
    V3 = 3,

    /// <summary>Version 4: interactions of several kinds in one file, bodies with media type and encoding.</summary>
    V4 = 4,
}
