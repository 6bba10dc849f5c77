using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Replay;

/// <summary>Brings the provider into a state before an interaction, and out of it afterwards.</summary>
internal abstract class StateChanger
{
    protected static IReadOnlyDictionary<string, PactValue> NoValues { get; } = new Dictionary<string, PactValue>();

    /// <summary>The way that a request asks for.</summary>
    /// <param name="socket">Sends requests to an address of states, which is not the provider's.</param>
    public static StateChanger Of(VerificationRequest request, HttpMessageHandler socket) =>
        request.StateHandlers is { } handlers ? new HandlerStates(handlers)
        : request.StateAddress is { } address ? new AddressStates(address, request.Teardown, socket)
        : new NoStates();

    /// <summary>Prepares a state and gives the values that it returned.</summary>
    public abstract Task<IReadOnlyDictionary<string, PactValue>> SetUpAsync(SelectedState state, CancellationToken cancellationToken);

    /// <summary>Undoes a state.</summary>
    public abstract Task TearDownAsync(SelectedState state, CancellationToken cancellationToken);

    private sealed class NoStates : StateChanger
    {
        public override Task<IReadOnlyDictionary<string, PactValue>> SetUpAsync(SelectedState state, CancellationToken cancellationToken) => Task.FromResult(NoValues);

        public override Task TearDownAsync(SelectedState state, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class HandlerStates(ProviderStateHandlers handlers) : StateChanger
    {
        public override Task<IReadOnlyDictionary<string, PactValue>> SetUpAsync(SelectedState state, CancellationToken cancellationToken) =>
            handlers.PrepareAsync(state.Name, state.Parameters, cancellationToken);

        public override Task TearDownAsync(SelectedState state, CancellationToken cancellationToken) =>
            handlers.TearDownAsync(state.Name, state.Parameters, cancellationToken);
    }

    private sealed class AddressStates(Uri address, bool tearsDown, HttpMessageHandler socket) : StateChanger
    {
        public override async Task<IReadOnlyDictionary<string, PactValue>> SetUpAsync(SelectedState state, CancellationToken cancellationToken)
        {
            byte[] answer = await SendAsync("setup", state, cancellationToken).ConfigureAwait(false);
            return ReadValues(answer);
        }

        public override Task TearDownAsync(SelectedState state, CancellationToken cancellationToken) =>
            tearsDown ? SendAsync("teardown", state, cancellationToken) : Task.CompletedTask;

        private async Task<byte[]> SendAsync(string action, SelectedState state, CancellationToken cancellationToken)
        {
            using var client = new HttpMessageInvoker(socket, disposeHandler: false);
            using var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new StringContent(Body(action, state), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            };
            using HttpResponseMessage response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            byte[] answer = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? answer
                : throw new ProviderStateException($"{address} answered {(int)response.StatusCode} to the state change ({action}) '{state.Name}'.");
        }

        private static string Body(string action, SelectedState state) => JsonText.Text(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("action", action);
            writer.WriteStartObject("params");
            foreach ((string name, JsonElement value) in state.Parameters)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
            writer.WriteString("state", state.Name);
            writer.WriteEndObject();
        });

        // An answer that is no object gives no values.
        private static IReadOnlyDictionary<string, PactValue> ReadValues(byte[] answer)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(answer);
                return document.RootElement.ValueKind == JsonValueKind.Object
                    ? document.RootElement.EnumerateObject().ToDictionary(
                        static member => member.Name, static member => PactValue.FromJson(member.Value), StringComparer.Ordinal)
                    : NoValues;
            }
            catch (JsonException)
            {
                return NoValues;
            }
        }
    }
}
