using KoreApiKit.Generator.Tests.Client;
using KoreApiKit.Generator.Tests.Infrastructure;

namespace KoreApiKit.Generator.Tests.Operations;

/// <summary>Answers that are streams of items: JSON Lines, JSON text sequences and server-sent events.</summary>
public sealed class ItemTests
{
    private const string Names = """
        var names = new List<string>();
        await foreach (Pet pet in client.ListPetsAsync()) { names.Add(pet.Name); }
        return string.Join(",", names);
        """;

    private static readonly SpecLibrary Shop = new("""
        paths:
          /pets:
            get: { operationId: listPets, responses: { '200': { description: Pets., content: { application/x-ndjson: { itemSchema: { $ref: '#/components/schemas/Pet' } } } }, '204': { description: None. } } }
          /sequence:
            get: { operationId: getSequence, responses: { '200': { description: Pets., content: { application/json-seq: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } }
          /events:
            get:
              operationId: watch
              responses:
                '200':
                  description: Events.
                  content:
                    text/event-stream:
                      itemSchema:
                        type: object
                        properties:
                          event: { type: string }
                          data: { type: string, contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Pet' } }
          /ticks:
            get: { operationId: tick, responses: { '200': { description: Events., content: { text/event-stream: { schema: { type: string } } } } } }
          /chat:
            post:
              operationId: chat
              responses:
                '200':
                  description: An answer.
                  content:
                    application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                    text/event-stream: { schema: { $ref: '#/components/schemas/Delta' } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            Delta: { type: object, properties: { text: { type: string } } }
        """, "3.2.0");

    [Fact]
    public void Emitted_code() => Snapshot.Match("Items", Shop.Operations);

    [Fact]
    public void Nothing_is_left_out() => Assert.Empty(Shop.Findings);

    [Theory]
    [InlineData("{\"name\":\"Rex\"}\n{\"name\":\"Bello\"}\n", "Rex,Bello")]
    [InlineData("\uFEFF{\"name\":\"Rex\"}\r\n\r\n \n{ \"name\" : \"Größe\" }", "Rex,Größe")]
    [InlineData("", "")]
    public void Lines_are_items(string body, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", body, "application/x-ndjson");
        Assert.Equal(expected, Shop.Call(server, Names));
        Assert.Equal("application/x-ndjson", server.Request.Header("Accept"));
    }

    [Fact]
    public void Items_longer_than_the_buffer_are_read()
    {
        string name = new('x', 100_000);
        using LoopbackServer server = LoopbackServer.Answering("200 OK", $"{{\"name\":\"{name}\"}}\n{{\"name\":\"b\"}}\n", "application/x-ndjson");
        Assert.Equal(name + ",b", Shop.Call(server, Names));
    }

    [Fact]
    public void A_success_without_a_body_has_no_items()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Assert.Equal("", Shop.Call(server, Names));
    }

    [Fact]
    public void Records_of_a_sequence_may_have_line_ends()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "\u001E{\"name\":\n\"Rex\"}\n\u001E{\"name\":\"Bello\"}\n", "application/json-seq");
        Assert.Equal("Rex,Bello", Shop.Call(server, Names.Replace("ListPets", "GetSequence", StringComparison.Ordinal)));
    }

    [Fact]
    public void Events_have_a_kind_an_id_and_typed_data()
    {
        const string body = ": welcome\n\nretry: 1500\nid: 1\nevent: added\ndata: {\"name\":\ndata:\"Rex\"}\n\ndata:{\"name\":\"Bello\"}\r\n\r\nid\rdata: {\"name\":\"Tom\"}\r\rdata: {\"name\":\"unfinished\"}\n";
        using LoopbackServer server = LoopbackServer.Answering("200 OK", body, "text/event-stream");
        Assert.Equal("added Rex 1 1500|message Bello 1 |message Tom  ", Shop.Call(server, """
            var events = new List<string>();
            await foreach (ServerSentEvent<Pet> item in client.WatchAsync())
            {
                events.Add($"{item.Event} {item.Data.Name} {item.Id} {item.Retry?.TotalMilliseconds}");
            }

            return string.Join("|", events);
            """));
        Assert.Equal("text/event-stream", server.Request.Header("Accept"));
    }

    [Fact]
    public void Data_is_text_where_no_schema_says_more()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "data: YHOO\ndata: +2\ndata: 10\n\ndata\n\ndata:  x\n\n", "text/event-stream");
        Assert.Equal("[YHOO\n+2\n10][][ x]", Shop.Call(server, """
            string all = "";
            await foreach (ServerSentEvent<string> item in client.TickAsync()) { all += $"[{item.Data}]"; }
            return all;
            """));
    }

    [Fact]
    public void A_variant_asks_for_events_and_ends_at_done()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "data: {\"text\":\"Hel\"}\n\ndata: {\"text\":\"lo\"}\n\ndata: [DONE]\n\n", "text/event-stream");
        Assert.Equal("Hello", Shop.Call(server, """
            string all = "";
            await foreach (ServerSentEvent<Delta> item in client.ChatAsEventsAsync()) { all += item.Data.Text; }
            return all;
            """));
        Assert.Equal("text/event-stream", server.Request.Header("Accept"));
    }

    [Theory]
    [InlineData("{\"name\":\"Rex\"}\n{\"name\":7}\n", "Rex: item 2 is not the JSON that the specification promises: ")]
    [InlineData("{\"name\":\"Rex\"}\n{\"name\":\"a name of more than thirty bytes\"}\n", "Rex: item 2 is longer than 30 bytes; raise MaxStreamItemBytes in the client's options if that is right.")]
    [InlineData("{\"name\":\"Rex\"}\n{\"name\":\"without an end, and so of unknown length", "Rex: item 2 is longer than 30 bytes")]
    public void An_item_that_is_none_ends_the_items(string body, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", body, "application/x-ndjson");
        Assert.Contains(expected, Shop.Call(
            server,
            """
            string names = "";
            try { await foreach (Pet pet in client.ListPetsAsync()) { names += pet.Name; } return "none"; }
            catch (ApiResponseFormatException exception) { return exception.Message.Replace("The operation 'listPets' (GET /pets) was answered 200 OK, but ", names + ": "); }
            """,
            "new ShopClientOptions { MaxStreamItemBytes = 30 }"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_of_an_event_is_bounded_as_a_whole()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "data: 1234567890\ndata: 1234567890\ndata: 1234567890\n\n", "text/event-stream");
        Assert.Contains("longer than 30 bytes", Shop.Call(
            server,
            """
            try { await foreach (ServerSentEvent<string> item in client.TickAsync()) { return item.Data; } return "none"; }
            catch (ApiResponseFormatException exception) { return exception.Message; }
            """,
            "new ShopClientOptions { MaxStreamItemBytes = 30 }"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_enumeration_ends_though_the_server_hangs()
    {
        using LoopbackServer server = LoopbackServer.HangingAfter("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n{\"name\":\"Rex\"}\n");
        Assert.Equal("Rex cancelled", Shop.Call(server, """
            using var cancellation = new CancellationTokenSource();
            string names = "";
            try
            {
                await foreach (Pet pet in client.ListPetsAsync(cancellation.Token))
                {
                    names += pet.Name;
                    cancellation.Cancel();
                }

                return "none";
            }
            catch (OperationCanceledException) { return names + " cancelled"; }
            """));
    }

    [Fact]
    public async Task An_enumeration_that_stops_early_frees_the_connection()
    {
        using LoopbackServer server = LoopbackServer.Streaming("{\"name\":\"Rex\"}\n", "application/x-ndjson");
        Assert.Equal("Rex", Shop.Call(server, "await foreach (Pet pet in client.ListPetsAsync()) { return pet.Name; } return \"none\";"));

        // The server writes without end: only a connection that was closed stops it.
        await server.Disconnected;
    }

    [Fact]
    public void A_connection_that_breaks_is_a_connection_error()
    {
        using LoopbackServer server = LoopbackServer.AnsweringRaw("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100\r\n\r\n{\"name\":\"Rex\"}\n{\"na"u8.ToArray());
        Assert.Equal("Rex broken", Shop.Call(server, """
            string names = "";
            try { await foreach (Pet pet in client.ListPetsAsync()) { names += pet.Name; } return "none"; }
            catch (ApiConnectionException) { return names + " broken"; }
            """));
    }

    [Fact]
    public void The_whole_answer_gives_its_items_once()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "{\"name\":\"Rex\"}\n", "application/x-ndjson", headers: "X-Total: 1\r\n");
        Assert.Equal("1 Rex once", Shop.Call(server, """
            ApiResponse<ApiItems<Pet>?> response = await client.ListPetsResponseAsync();
            string text = response.GetHeader("X-Total") + " ";
            await foreach (Pet pet in response.Value!) { text += pet.Name; }
            try { await foreach (Pet pet in response.Value!) { text += pet.Name; } return text; }
            catch (InvalidOperationException) { return text + " once"; }
            """));
    }
}
