using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads the root of a pact file.</summary>
internal sealed class PactDocumentReader(PactFields root)
{
    public PactFile? Read(MappingNode node)
    {
        if (!LooksLikePact())
        {
            root.Problems.Add(root.Place, "The file is no pact: it has neither 'consumer' and 'provider' nor 'interactions'");
            return null;
        }

        if (new PactVersionReader(root).Read() is not var (version, declared))
        {
            return null;
        }

        (string consumer, PlacedNode consumerPlace) = Participant("consumer");
        (string provider, PlacedNode providerPlace) = Participant("provider");
        var interactions = ImmutableArray.CreateBuilder<HttpInteraction>();
        var messages = ImmutableArray.CreateBuilder<MessageInteraction>();
        ReadInteractions(version, interactions, messages);
        return new PactFile
        {
            Path = root.Place.DocumentPath,
            Node = node,
            Version = version,
            DeclaredVersion = declared,
            Consumer = consumer,
            ConsumerLocation = consumerPlace.Location,
            Provider = provider,
            ProviderLocation = providerPlace.Location,
            Interactions = interactions.ToImmutable(),
            Messages = messages.ToImmutable(),
        };
    }

    private bool LooksLikePact() => root.Has("interactions") || root.Has("messages") || (root.Has("consumer") && root.Has("provider"));

    private (string Name, PlacedNode Place) Participant(string role)
    {
        if (root.Object(role) is { } fields)
        {
            if (fields.Text("name") is { Text.Length: > 0 } name)
            {
                return (name.Text, name.Place);
            }

            root.Problems.Add(fields.Place, $"The {role} has no 'name'");
        }
        else if (!root.Has(role))
        {
            root.Problems.Add(root.Place, $"The pact has no '{role}'; every pact names its consumer and its provider");
        }

        return ("", root.PlaceOf(role));
    }

    private void ReadInteractions(
        PactVersion version, ImmutableArray<HttpInteraction>.Builder interactions, ImmutableArray<MessageInteraction>.Builder messages)
    {
        if (!root.Has("interactions") && !root.Has("messages"))
        {
            root.Problems.Add(root.Place, "The pact has no 'interactions'; the file may be half-written");
        }

        var reader = new InteractionReader(version);
        foreach (PactFields fields in root.Objects("interactions"))
        {
            if (MessageTypes.KindOf(fields) is var (kind, type))
            {
                messages.Add(InteractionReader.ReadMessage(fields, kind, type));
            }
            else if (reader.Read(fields) is { } interaction)
            {
                interactions.Add(interaction);
            }
        }

        foreach (PactFields fields in root.Objects("messages"))
        {
            messages.Add(InteractionReader.ReadMessage(fields, MessageKind.Asynchronous, MessageTypes.Asynchronous));
        }
    }
}
