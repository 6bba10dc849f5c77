using KoreApiKit.Contracts.Specifications;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>The spec that the client is made from, embedded in this assembly and read once for all stubs.</summary>
internal static class StubSpecification
{
    private static readonly Lazy<ApiSpecification> Specification = new(() =>
        ApiSpecification.FromResources(typeof(StubSpecification).Assembly, "spec/", "kore-campaigns.openapi.yaml"));

    public static ApiSpecification Value => Specification.Value;
}
