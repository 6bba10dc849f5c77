using KoreApiKit.Errors;
using KoreApiKit.Generator.Tests.Client.Emitted;

namespace KoreApiKit.Generator.Tests.Client;

public sealed class ValidationTests
{
    [Fact]
    public async Task A_body_that_breaks_limits_is_not_sent()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        RequestValidationException exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => PetCalls.Client(server).AddPetAsync(new Pet("a name of many characters")));
        RequestViolation violation = Assert.Single(exception.Violations);
        Assert.Equal(("body", "/name", "maxLength"), (violation.Part, violation.Violation.Pointer, violation.Violation.Keyword));
        Assert.StartsWith("The request of 'addPet' was not sent because it breaks a limit of the specification:\n  body/name: ", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task All_that_is_wrong_with_parameters_and_body_is_said_at_once()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        RequestValidationException exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => PetCalls.Client(server).AddPetAsync(new Pet("x"), limit: 10, collector: ["a", "B", "c"]));
        Assert.Equal(
            ["limit maximum", "collector maxItems", "collector/1 pattern", "body/name minLength"],
            exception.Violations.Select(violation => $"{violation.Part}{violation.Violation.Pointer} {violation.Violation.Keyword}"));
        Assert.Equal(5, exception.Message.Split('\n').Length);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Validation_can_be_turned_off()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""");
        var options = new PetClientOptions { Shop = "s", ApiKey = PetCalls.Options.ApiKey, ValidateRequests = false };
        await PetCalls.Client(server, options).AddPetAsync(new Pet("a name of many characters"));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_missing_body_is_named()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        ArgumentNullException exception = await Assert.ThrowsAsync<ArgumentNullException>(() => PetCalls.Client(server).AddPetAsync(null!));
        Assert.Equal("body", exception.ParamName);
        Assert.Empty(server.Requests);
    }
}
