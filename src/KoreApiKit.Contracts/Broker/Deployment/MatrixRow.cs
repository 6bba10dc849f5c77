using System.Text.Json;

namespace KoreApiKit.Contracts.Broker.Deployment;

/// <summary>A version of an application.</summary>
/// <param name="Name">The application.</param>
/// <param name="Version">Its version; null where there is none.</param>
internal sealed record MatrixSide(string Name, string? Version)
{
    /// <inheritdoc/>
    public override string ToString() => Version is null ? Name : $"{Name} {Version}";

    internal static MatrixSide Of(JsonElement? json) =>
        new(HalResource.Text(json, "name") ?? "?", HalResource.Text(HalResource.Member(json, "version"), "number"));
}

/// <summary>A pact between two versions, and whether it was verified.</summary>
/// <param name="Consumer">The consumer.</param>
/// <param name="Provider">The provider; without a version where no result says which.</param>
/// <param name="Success">The result of the verification; null where there is none.</param>
internal sealed record MatrixRow(MatrixSide Consumer, MatrixSide Provider, bool? Success)
{
    /// <summary>Whether the row does not count, since one of its sides is ignored.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>The address of the result, or of the pact where there is no result; null where the broker names neither.</summary>
    public string? Address { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Consumer} with {Provider}";

    internal static MatrixRow Of(JsonElement json)
    {
        JsonElement? result = HalResource.Member(json, "verificationResult");
        return new MatrixRow(
            MatrixSide.Of(HalResource.Member(json, "consumer")), MatrixSide.Of(HalResource.Member(json, "provider")), HalResource.Flag(result, "success"))
        {
            IsIgnored = HalResource.Flag(json, "ignored") == true,
            Address = AddressOf(result) ?? AddressOf(HalResource.Member(json, "pact")),
        };
    }

    private static string? AddressOf(JsonElement? json) =>
        HalResource.Text(HalResource.Member(HalResource.Member(json, "_links"), "self"), "href");
}
