using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Answers;

/// <summary>What a request is answered.</summary>
internal sealed record MockAnswer(int Status)
{
    /// <summary>The media type of the body, or null where there is no body.</summary>
    public string? ContentType { get; init; }

    public byte[] Body { get; init; } = [];

    /// <summary>The headers, without those that the server sets for the body.</summary>
    public IReadOnlyList<NameValue> Headers { get; init; } = [];

    /// <summary>The rules that the request broke.</summary>
    public IReadOnlyList<ContractViolation> Violations { get; init; } = [];

    /// <summary>What the user of the mock should know of this answer; mostly nothing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
