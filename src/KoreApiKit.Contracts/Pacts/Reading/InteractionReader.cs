using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads one interaction.</summary>
internal sealed class InteractionReader(PactVersion version)
{
    private readonly BodyReader _bodies = new(version);

    /// <summary>Reads an interaction over HTTP; null where it has no request or no response, which was reported.</summary>
    public HttpInteraction? Read(PactFields fields)
    {
        string description = fields.Text("description")?.Text ?? "";
        PactFields? request = Part(fields, "request", description);
        PactFields? response = Part(fields, "response", description);
        if (request is null || response is null)
        {
            return null;
        }

        return new HttpInteraction
        {
            Place = fields.Place,
            Description = description,
            Key = fields.Text("key")?.Text,
            Pending = fields.Boolean("pending") ?? false,
            Comments = fields.Value("comments")?.Node,
            ProviderStates = [.. ReadStates(fields)],
            Plugins = [.. fields.Members("pluginConfiguration").Select(member => member.Entry.Key)],
            Request = ReadRequest(request),
            Response = ReadResponse(response),
        };
    }

    public static MessageInteraction ReadMessage(PactFields fields, MessageKind kind, string type) =>
        new(kind, type, fields.Text("description")?.Text ?? "", [.. ReadStates(fields)], fields.Place);

    private static PactFields? Part(PactFields fields, string key, string description)
    {
        if (fields.Object(key) is { } part)
        {
            return part;
        }

        if (!fields.Has(key))
        {
            fields.Problems.Add(fields.Place, $"The interaction '{description}' has no '{key}'");
        }

        return null;
    }

    private static IEnumerable<ProviderState> ReadStates(PactFields fields)
    {
        // Version 1 wrote the one state in both of these ways.
        foreach (string key in (string[])["providerState", "provider_state"])
        {
            if (fields.Text(key) is { } state)
            {
                yield return new ProviderState(state.Text, [], state.Place);
            }
        }

        foreach (PactFields state in fields.Objects("providerStates"))
        {
            if (state.Text("name") is { } name)
            {
                yield return new ProviderState(name.Text, [.. state.Members("params").Select(member => member.Entry)], state.Place);
            }
            else if (!state.Has("name"))
            {
                fields.Problems.Add(state.Place, "The provider state has no 'name'");
            }
        }
    }

    private PactRequest ReadRequest(PactFields fields)
    {
        ImmutableArray<PactValues> headers = NamedValuesReader.ReadHeaders(fields);
        PactText method = Required(fields, "method", "GET");
        return new PactRequest
        {
            Place = fields.Place,
            Method = method with { Text = method.Text.ToUpperInvariant() },
            Path = Required(fields, "path", "/"),
            Query = NamedValuesReader.ReadQuery(fields),
            Headers = headers,
            Body = _bodies.Read(fields, headers),
            Rules = MatchingRulesReader.Read(fields),
            Generators = GeneratorReader.Read(fields),
        };
    }

    private PactResponse ReadResponse(PactFields fields)
    {
        ImmutableArray<PactValues> headers = NamedValuesReader.ReadHeaders(fields);
        int status = fields.Count("status") ?? 200;
        SpecLocation location = fields.PlaceOf("status").Location;
        if (status is < 100 or > 599)
        {
            fields.Problems.Add(fields.PlaceOf("status"), FormattableString.Invariant($"The status {status} is none of HTTP, which has 100 to 599"));
            status = 200;
        }

        return new PactResponse
        {
            Place = fields.Place,
            Status = status,
            StatusLocation = location,
            Headers = headers,
            Body = _bodies.Read(fields, headers),
            Rules = MatchingRulesReader.Read(fields),
            Generators = GeneratorReader.Read(fields),
        };
    }

    private static PactText Required(PactFields fields, string key, string fallback)
    {
        if (fields.Text(key) is { } text)
        {
            return text;
        }

        if (!fields.Has(key))
        {
            fields.Problems.Add(fields.Place, $"The request has no '{key}'");
        }

        return new PactText(fallback, fields.Place);
    }
}
