using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Overlays;

namespace KoreApiKit.Spec.Model;

/// <summary>What an object of the spec becomes in C#.</summary>
internal enum TypeStyle
{
    /// <summary>A record, which is compared by value.</summary>
    Record,

    /// <summary>A class, without what a record has besides its properties: for documents of thousands of types.</summary>
    Class,
}

/// <summary>The options of one spec: the metadata of its <c>KoreApiSpec</c> item, checked.</summary>
internal sealed record GenerationOptions
{
    /// <summary>The namespace of all that is emitted.</summary>
    public required string Namespace { get; init; }

    /// <summary>The client's name; null: made from the document's title.</summary>
    public string? ClientName { get; init; }

    public bool IsPublic { get; init; } = true;

    /// <summary>What an object becomes.</summary>
    public TypeStyle Style { get; init; }

    public bool PreserveUnknownProperties { get; init; } = true;

    /// <summary>Operation ids, <c>tag:Name</c> or path globs (<c>/pets/**</c>) to generate; empty: all.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>The same, to leave out.</summary>
    public EquatableArray<string> Exclude { get; init; }

    /// <summary>The overlays to apply to the document before anything else, in their order.</summary>
    public EquatableArray<OverlaySource> Overlays { get; init; }

    /// <summary>The path of the version that consumers know, to compare the document with; null: nothing is compared.</summary>
    public string? Baseline { get; init; }

    /// <summary>Where the options are given: the project file, or the document where there is no project.</summary>
    public SpecLocation Origin { get; init; }

    /// <summary>The document as findings about its options name it.</summary>
    public string SpecName { get; init; } = "";

    /// <summary>Whether contracts are emitted.</summary>
    public ContractEmission Contracts { get; init; }
}

/// <summary>Whether the interactions of a document are emitted as typed members for contract tests.</summary>
internal enum ContractEmission
{
    None,

    /// <summary>In the same project as the client and its types.</summary>
    WithClient,

    /// <summary>Alone: the client and its types are in a project that this one references, in the same namespace.</summary>
    Only,
}
