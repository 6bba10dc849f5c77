using KoreApiKit.Authentication;
using KoreApiKit.Errors;
using KoreApiKit.Generator.Tests.Client.Emitted;

namespace KoreApiKit.Generator.Tests.Client;

public sealed class SecurityTests
{
    private static readonly CredentialProvider Credential = CredentialProvider.FromValue(PetCalls.Secret);

    [Fact]
    public async Task The_first_alternative_whose_credentials_are_given_is_used()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""");
        await PetCalls.Client(server, new PetClientOptions { Shop = "s", ApiKey = Credential, Bearer = Credential, QueryKey = Credential }).AddPetAsync(new Pet("Rex"));
        Assert.Equal(PetCalls.Secret, server.Request.Header("X-Api-Key"));
        Assert.Null(server.Request.Header("Authorization"));
        Assert.DoesNotContain(PetCalls.Secret, server.Request.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_that_are_needed_together_are_sent_together()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""");
        await PetCalls.Client(server, new PetClientOptions { Shop = "s", Bearer = Credential, QueryKey = CredentialProvider.FromValue("a&b") }).AddPetAsync(new Pet("Rex"));
        Assert.Equal($"Bearer {PetCalls.Secret}", server.Request.Header("Authorization"));
        Assert.Equal("/shops/s/pets?kind=a%20b&key=a%26b", server.Request.Target);
        Assert.Null(server.Request.Header("X-Api-Key"));
    }

    [Fact]
    public async Task Without_the_needed_credentials_nothing_is_sent()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => PetCalls.Client(server, new PetClientOptions { Shop = "s", Bearer = Credential }).AddPetAsync(new Pet("Rex")));
        Assert.Equal(
            "The operation 'addPet' needs a credential: set PetClientOptions.ApiKey, or PetClientOptions.Bearer and PetClientOptions.QueryKey.",
            exception.Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_optional_credential_is_sent_when_it_is_given()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        await PetCalls.Client(server, new PetClientOptions { Shop = "s" }).GetPetAsync("1");
        await PetCalls.Client(server, new PetClientOptions { Shop = "s", Session = Credential }).GetPetAsync("1");
        Assert.Null(server.Requests[0].Header("Cookie"));
        Assert.Equal($"session={PetCalls.Secret}", server.Requests[1].Header("Cookie"));
    }

    [Fact]
    public async Task A_credential_that_no_header_can_carry_is_refused_without_being_shown()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => PetCalls.Client(server, new PetClientOptions { Shop = "s", ApiKey = CredentialProvider.FromValue("grün") }).AddPetAsync(new Pet("Rex")));
        Assert.DoesNotContain("grün", exception.ToString(), StringComparison.Ordinal);
        Assert.Contains("X-Api-Key", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task No_exception_shows_a_credential()
    {
        var options = new PetClientOptions { Shop = "s", Bearer = Credential, QueryKey = Credential };
        using LoopbackServer failing = LoopbackServer.Answering("500 Oops", "no", "text/html");
        using LoopbackServer malformed = LoopbackServer.Answering("200 OK", "{");
        using LoopbackServer broken = LoopbackServer.AnsweringRaw([]);
        foreach (LoopbackServer server in new[] { failing, malformed, broken })
        {
            Exception exception = await Assert.ThrowsAnyAsync<Exception>(() => PetCalls.Client(server, options).AddPetAsync(new Pet("Rex")));
            Assert.DoesNotContain(PetCalls.Secret, exception.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(PetCalls.Secret, (exception as ApiException)?.Failure.ToString() ?? "", StringComparison.Ordinal);
            Assert.Contains(PetCalls.Secret, server.Requests[0].Line, StringComparison.Ordinal);
        }
    }
}
