using System.Text.Json;
using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Tests;

public sealed class PactFileTests
{
    [Fact]
    public async Task The_same_interactions_give_the_same_bytes_in_any_order()
    {
        using TemporaryFolder folder = new();
        string first = await WriteAsync(["b", "a", "c"], Path.Combine(folder.Path, "one"));
        string second = await WriteAsync(["c", "b", "a"], Path.Combine(folder.Path, "two"));

        byte[] bytes = await File.ReadAllBytesAsync(first);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(second));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Fact]
    public async Task The_file_holds_what_was_defined_and_no_version_of_the_engine()
    {
        using TemporaryFolder folder = new();
        string file = await WriteAsync(["z", "é"], folder.Path);

        using JsonDocument pact = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        JsonElement root = pact.RootElement;
        Assert.Equal("Shop-Stock.json", Path.GetFileName(file));
        Assert.Equal(["consumer", "interactions", "metadata", "provider"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"pactSpecification":{"version":"4.0"}}""", PactValue.FromJson(root.GetProperty("metadata")).ToIntegrationJson());
        Assert.Equal(["z", "é"], root.GetProperty("interactions").EnumerateArray().Select(one => one.GetProperty("description").GetString()));
        JsonElement interaction = root.GetProperty("interactions")[0];
        Assert.Equal("Synchronous/HTTP", interaction.GetProperty("type").GetString());
        Assert.Equal("""[{"name":"in stock","params":{"sku":"A"}}]""", PactValue.FromJson(interaction.GetProperty("providerStates")).ToIntegrationJson());
        Assert.Equal(
            """{"body":{"$.name":{"combine":"AND","matchers":[{"match":"type"}]}}}""",
            PactValue.FromJson(interaction.GetProperty("response").GetProperty("matchingRules")).ToIntegrationJson());
        Assert.Contains("é", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_file_is_replaced_as_a_whole()
    {
        using TemporaryFolder folder = new();
        await WriteAsync(["old"], folder.Path);
        string file = await WriteAsync(["new"], folder.Path);

        Assert.Equal(["new"], PactReader.Load(file).File!.Interactions.Select(interaction => interaction.Description));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Nothing_verified_is_nothing_written()
    {
        using TemporaryFolder folder = new();
        PactSession session = PactSession.V4("Shop", "Stock");

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => session.WriteAsync(folder.Path));

        Assert.Contains("no verified interaction between Shop and Stock", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Names_that_a_file_system_refuses_are_replaced() =>
        Assert.Equal("a_b-c_d.json", PactSession.V4("a/b", "c:d").FileName);

    private static async Task<string> WriteAsync(string[] descriptions, string folder)
    {
        PactSession session = PactSession.V4("Shop", "Stock");
        foreach (string description in descriptions)
        {
            await session.UponReceiving(description).Given("in stock", ("sku", "A"))
                .WithRequest(HttpMethod.Get, "/items")
                .WillRespond().WithJsonBody(PactValue.Object(("name", Match.Type("x")), ("id", 1)))
                .VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, "items"));
        }

        return await session.WriteAsync(folder);
    }
}
