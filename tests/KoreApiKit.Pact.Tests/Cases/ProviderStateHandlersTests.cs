using System.Text.Json;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact.Tests.Cases;

public sealed class ProviderStateHandlersTests
{
    private readonly List<string> _prepared = [];

    private ProviderStateHandlers Handlers => new(
    [
        new ProviderStateHandler("a pet exists", (parameters, _) =>
        {
            _prepared.Add($"{parameters.Integer("id")} {parameters.OptionalText("name")} {parameters.OptionalBoolean("tame")} {parameters.OptionalValue("tags")}");
            return Task.CompletedTask;
        }),
    ]);

    [Fact]
    public async Task A_state_is_prepared_by_the_handler_of_its_name_with_its_parameters()
    {
        await Handlers.PrepareAsync("a pet exists", Parameters("""{"id":7,"name":"Rex","tame":true,"tags":["good"]}"""));
        await Handlers.PrepareAsync("a pet exists", Parameters("""{"id":8,"name":null}"""));

        Assert.Equal(["7 Rex True [\"good\"]", "8   "], _prepared);
    }

    [Fact]
    public async Task A_state_without_a_handler_is_said_with_those_that_have_one()
    {
        ProviderStateException exception = await Assert.ThrowsAsync<ProviderStateException>(() => Handlers.PrepareAsync("no pet exists", Parameters("{}")));

        Assert.Equal("No handler prepares the provider state 'no pet exists'; there are handlers for 'a pet exists'.", exception.Message);
    }

    [Theory]
    [InlineData("{}", "The provider state 'a pet exists' needs the parameter 'id', which the pact does not give.")]
    [InlineData("""{"id":"7"}""", "The parameter 'id' of the provider state 'a pet exists' is not a whole number.")]
    [InlineData("""{"id":1.5}""", "The parameter 'id' of the provider state 'a pet exists' is not a whole number.")]
    [InlineData("""{"id":7,"name":true}""", "The parameter 'name' of the provider state 'a pet exists' is not a text.")]
    [InlineData("""{"id":7,"tame":"yes"}""", "The parameter 'tame' of the provider state 'a pet exists' is not true or false.")]
    public async Task A_parameter_that_is_missing_or_wrong_is_named(string parameters, string message)
    {
        ProviderStateException exception = await Assert.ThrowsAsync<ProviderStateException>(() => Handlers.PrepareAsync("a pet exists", Parameters(parameters)));

        Assert.Equal(message, exception.Message);
        Assert.Empty(_prepared);
    }

    [Fact]
    public void Two_handlers_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => new ProviderStateHandlers([
            new ProviderStateHandler("a", (_, _) => Task.CompletedTask),
            new ProviderStateHandler("a", (_, _) => Task.CompletedTask),
        ]));

    [Fact]
    public void A_parameter_of_a_state_that_is_null_is_left_out() =>
        Assert.Equal(["id"], ProviderState.Of("a pet exists", ("id", 7), ("name", (string?)null), ("tags", PactValue.Null)).Parameters.Keys);

    private static Dictionary<string, JsonElement> Parameters(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.Clone());
    }
}
