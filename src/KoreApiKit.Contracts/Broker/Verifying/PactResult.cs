using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace KoreApiKit.Contracts.Broker.Verifying;

/// <summary>What came of one interaction, for the broker's pages.</summary>
/// <param name="Description">The interaction.</param>
/// <param name="Failures">What was wrong; empty where nothing was.</param>
internal sealed record InteractionVerdict(string Description, ImmutableArray<string> Failures);

/// <summary>The result of verifying one pact.</summary>
/// <param name="Version">The version of the provider.</param>
/// <param name="Interactions">One for each interaction of the pact.</param>
internal sealed record PactResult(ApplicationVersion Version, ImmutableArray<InteractionVerdict> Interactions)
{
    /// <summary>Whether the provider kept the pact.</summary>
    public bool Success => Interactions.All(interaction => interaction.Failures.IsEmpty);

    /// <summary>Says which branch and tags the provider's version has; before its results, so that webhooks see them.</summary>
    /// <param name="pact">A pact of the provider, which links to it.</param>
    /// <exception cref="BrokerException">The broker cannot be asked, or refuses.</exception>
    public static async Task AnnounceAsync(BrokerConnection broker, BrokerPact pact, ApplicationVersion version, CancellationToken cancellationToken)
    {
        if (version.Branch is null && version.Tags.IsEmpty)
        {
            return;
        }

        HalResource provider = await broker.GetAsync(pact.Resource.Follow("pb:provider"), cancellationToken).ConfigureAwait(false);
        KeyValuePair<string, string> number = KeyValuePair.Create("version", version.Number);
        if (version.Branch is { } branch)
        {
            await broker.PutAsync(provider.Follow("pb:branch-version", KeyValuePair.Create("branch", branch), number), cancellationToken).ConfigureAwait(false);
        }

        foreach (string tag in version.Tags)
        {
            await broker.PutAsync(provider.Follow("pb:version-tag", KeyValuePair.Create("tag", tag), number), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Publishes the result.</summary>
    /// <exception cref="BrokerException">The broker cannot be asked, or refuses.</exception>
    public async Task PublishAsync(BrokerConnection broker, BrokerPact pact, CancellationToken cancellationToken)
    {
        Uri address = pact.Resource.Follow("pb:publish-verification-results");
        broker.Accept(address, await broker.PostAsync(address, Write(), cancellationToken).ConfigureAwait(false));
    }

    private byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteBoolean("success", Success);
            json.WriteString("providerApplicationVersion", Version.Number);
            if (Version.BuildUrl is { } buildUrl)
            {
                json.WriteString("buildUrl", buildUrl);
            }

            json.WriteStartArray("testResults");
            foreach (InteractionVerdict interaction in Interactions)
            {
                WriteVerdict(json, interaction);
            }

            json.WriteEndArray();
            json.WriteStartObject("verifiedBy");
            json.WriteString("implementation", "KoreApiKit");
            json.WriteString("version", typeof(PactResult).Assembly.GetName().Version!.ToString(3));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteVerdict(Utf8JsonWriter json, InteractionVerdict interaction)
    {
        json.WriteStartObject();
        json.WriteString("interactionDescription", interaction.Description);
        json.WriteBoolean("success", interaction.Failures.IsEmpty);
        json.WriteStartArray("mismatches");
        foreach (string failure in interaction.Failures)
        {
            json.WriteStartObject();
            json.WriteString("description", failure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
