using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Pacts.Writing;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact.Native;

/// <summary>Tells the library about an interaction.</summary>
internal static class InteractionDescriber
{
    internal static void Describe(ushort pact, PactInteraction interaction)
    {
        uint handle = PactFunctions.NewInteraction(pact, interaction.Description);
        foreach (ProviderState state in interaction.States)
        {
            DescribeState(handle, state);
        }

        PactRequest request = interaction.Request;
        PactLibrary.Require(PactFunctions.WithRequest(handle, request.Method, TextArgument.Of(request.Path)), "set the request");
        foreach ((string name, nuint index, string value) in TextArgument.Numbered(request.Query))
        {
            PactLibrary.Require(PactFunctions.WithQueryParameter(handle, name, index, value), $"set the query parameter '{name}'");
        }

        DescribeMessage(handle, MessagePart.Request, request.Headers, request.Body);
        PactLibrary.Require(PactFunctions.ResponseStatus(handle, interaction.Response.Status.ToIntegrationJson()), "set the status");
        DescribeMessage(handle, MessagePart.Response, interaction.Response.Headers, interaction.Response.Body);
    }

    private static void DescribeState(uint handle, ProviderState state)
    {
        bool done = state.Parameters.Count == 0
            ? PactFunctions.Given(handle, state.Name)
            : PactFunctions.GivenWithParameters(handle, state.Name, InteractionText.ParametersOf(state)) == 0;
        PactLibrary.Require(done, $"set the provider state '{state.Name}'");
    }

    private static void DescribeMessage(uint handle, MessagePart part, IReadOnlyList<PactField> headers, PactBody? body)
    {
        foreach ((string name, string value) in TextArgument.Headers(headers))
        {
            PactLibrary.Require(PactFunctions.WithHeader(handle, part, name, 0, value), $"set the header '{name}'");
        }

        if (body is { Parts.Count: > 0 })
        {
            DescribeParts(handle, part, PartsArgument.Of(body));
        }
        else if (body is not null)
        {
            string text = body.Text ?? body.Json!.ToIntegrationJson();
            PactLibrary.Require(PactFunctions.WithBody(handle, part, body.ContentType, text), "set the body");
        }
    }

    private static void DescribeParts(uint handle, MessagePart part, WrittenParts parts)
    {
        PactLibrary.Require(PactFunctions.WithHeader(handle, part, "Content-Type", 0, parts.HeaderJson), "set the header 'Content-Type'");
        PactLibrary.Require(PactFunctions.WithBody(handle, part, parts.ContentType, parts.Text), "set the body");
        if (parts.Rules.Count > 0)
        {
            string rules = new JsonObject { ["body"] = MessageRules.OfPaths(parts.Rules) }.ToJsonString();
            PactLibrary.Require(PactFunctions.WithMatchingRules(handle, part, rules), "set the rules of the parts");
        }
    }
}
