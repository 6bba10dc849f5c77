using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Tests;

/// <summary>Pacts with <see cref="ProviderStub"/>.</summary>
internal static class SamplePact
{
    internal static async Task<string> WriteAsync(TemporaryFolder folder, string consumer, string provider, string? state, params string[] descriptions)
    {
        PactSession session = PactSession.V4(consumer, provider);
        foreach (string description in descriptions)
        {
            RequestBuilder interaction = session.UponReceiving(description);
            if (state is not null)
            {
                interaction.Given(state);
            }

            await interaction.WithRequest(HttpMethod.Get, "/items/7")
                .WillRespond()
                .WithJsonBody(PactValue.Object(("id", Match.Integer(1)), ("name", Match.Type("desk")), ("tags", Match.EachLike("old"))))
                .VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, "items/7"));
        }

        return await session.WriteAsync(folder.Path);
    }
}
