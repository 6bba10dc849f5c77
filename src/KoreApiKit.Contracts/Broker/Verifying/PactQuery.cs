using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace KoreApiKit.Contracts.Broker.Verifying;

/// <summary>Which pacts a provider asks for.</summary>
/// <param name="Provider">The provider.</param>
internal sealed record PactQuery(string Provider)
{
    /// <summary>Which versions of consumers; none for the latest of each.</summary>
    public ImmutableArray<PactSelector> Selectors { get; init; } = [];

    /// <summary>Whether pacts that this branch of the provider has never kept may fail.</summary>
    public bool IncludesPending { get; init; }

    /// <summary>From which day on work in progress is verified too; null for none of it.</summary>
    public string? WorkInProgressSince { get; init; }

    /// <summary>The branch of the provider, by which the broker knows what is pending; null where it is not known.</summary>
    public string? ProviderBranch { get; init; }

    /// <summary>The tags of the provider's version, which served before branches did.</summary>
    public ImmutableArray<string> ProviderTags { get; init; } = [];

    /// <summary>Whether it asks for no more than the latest pact of each consumer.</summary>
    public bool IsPlain => Selectors.IsEmpty && !IncludesPending && WorkInProgressSince is null;

    /// <summary>The body of <c>POST pb:provider-pacts-for-verification</c>, in UTF-8.</summary>
    public byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("consumerVersionSelectors");
            foreach (PactSelector selector in Selectors)
            {
                json.WriteRawValue(selector.Json);
            }

            json.WriteEndArray();
            json.WriteBoolean("includePendingStatus", IncludesPending);
            if (WorkInProgressSince is not null)
            {
                json.WriteString("includeWipPactsSince", WorkInProgressSince);
            }

            if (ProviderBranch is not null)
            {
                json.WriteString("providerVersionBranch", ProviderBranch);
            }

            if (!ProviderTags.IsEmpty)
            {
                json.WriteStartArray("providerVersionTags");
                foreach (string tag in ProviderTags)
                {
                    json.WriteStringValue(tag);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
