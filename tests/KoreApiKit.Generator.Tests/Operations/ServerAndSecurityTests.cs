using KoreApiKit.Generator.Tests.Client;
using KoreApiKit.Generator.Tests.Infrastructure;

namespace KoreApiKit.Generator.Tests.Operations;

/// <summary>Which server is called, and with which credentials.</summary>
public sealed class ServerAndSecurityTests
{
    private const string Credentials = """
        new ShopClientOptions
        {
            Key = CredentialProvider.FromValue("k"), Token = CredentialProvider.FromFunction(token => new ValueTask<string>("t1")),
            User = CredentialProvider.FromUserAndPassword("Aladdin", "open sesame"), Login = CredentialProvider.FromValue("t2"),
        }
        """;

    private static readonly SpecLibrary Shop = new("""
        servers:
          - url: https://{region}.shop.example/{base}
            description: The shops of a region.
            variables: { region: { default: eu, enum: [eu, us], description: Where the shop is. }, base: { default: v1 } }
          - { url: 'https://sandbox.shop.example', name: sandbox }
        security: [{ key: [] }]
        paths:
          /common:
            get: { operationId: getCommon, responses: { '204': { description: Done. } } }
          /upload:
            servers: [{ url: 'https://upload.shop.example/v1' }]
            post: { operationId: upload, responses: { '204': { description: Done. } } }
            put: { operationId: replace, servers: [{ url: /other }], responses: { '204': { description: Done. } } }
          /open:
            get: { operationId: getOpen, security: [], responses: { '204': { description: Done. } } }
          /optional:
            get: { operationId: getOptional, security: [{ token: [] }, {}], responses: { '204': { description: Done. } } }
          /both:
            get: { operationId: getBoth, security: [{ user: [], key: [] }, { login: [read] }], responses: { '204': { description: Done. } } }
          /certified:
            get: { operationId: getCertified, security: [{ certificate: [], login: [] }], responses: { '204': { description: Done. } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: cookie, name: k }
            token: { type: http, scheme: bearer }
            user: { type: http, scheme: basic }
            login: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://shop.example/token', scopes: { read: Reads. } } } }
            certificate: { type: mutualTLS }
        """, "3.2.0");

    [Fact]
    public void Emitted_code() => Snapshot.Match("ServersAndSecurity", Shop.Core + Shop.Operations);

    [Fact]
    public void What_the_connection_does_is_said() => Assert.Equal(
        ["KAK105 The security scheme 'certificate' of type 'mutualTLS' is not applied by the client; configure it on the HttpClient"], Shop.Findings);

    [Theory]
    [InlineData("ShopClientServers.Sandbox", "https://sandbox.shop.example/")]
    [InlineData("ShopClientServers.RegionShopExampleBase()", "https://eu.shop.example/v1")]
    [InlineData("ShopClientServers.RegionShopExampleBase(region: \"us\", @base: \"v2\")", "https://us.shop.example/v2")]
    public void Servers_are_base_addresses(string expression, string expected) =>
        Assert.Equal(expected, Shop.Run($"return {expression}.ToString();"));

    [Theory]
    [InlineData("region: \"mars\"", "'mars' is no value of the server variable 'region'; use eu, us.")]
    [InlineData("@base: \"?\"", "which is no absolute http or https address.")]
    public void A_variable_that_makes_no_server_is_refused(string argument, string expected) => Assert.Contains(
        expected,
        Shop.Run($$"""
            try { return ShopClientServers.RegionShopExampleBase({{argument}}).ToString(); }
            catch (ArgumentException exception) { return exception.Message; }
            """),
        StringComparison.Ordinal);

    [Fact]
    public void A_client_with_a_base_address_of_its_own_sends_all_there()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, "await client.UploadAsync(); await client.ReplaceAsync(); return \"\";", Credentials);
        Assert.Equal(["POST /upload HTTP/1.1", "PUT /other/upload HTTP/1.1"], server.Requests.Select(request => request.Line));
    }

    [Fact]
    public void The_options_name_another_server_for_an_operation()
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(
            server,
            """
            var other = new ShopClientOptions
            {
                Key = CredentialProvider.FromValue("k"),
                Servers = new Dictionary<string, Uri> { ["https://upload.shop.example/v1"] = new Uri(input + "mock") },
            };
            await new ShopClient(http, other).UploadAsync();
            return "";
            """);
        Assert.Equal("POST /mock/upload HTTP/1.1", server.Request.Line);
    }

    [Fact]
    public void A_client_of_the_first_server_calls_an_operations_own() => Assert.Equal(
        "https://upload.shop.example/v1/upload https://eu.shop.example/v1/common",
        Shop.Run("""
            var handler = new Recorder();
            using var http = new HttpClient(handler);
            var client = new ShopClient(http, new ShopClientOptions { Key = CredentialProvider.FromValue("k") });
            client.UploadAsync().GetAwaiter().GetResult();
            client.GetCommonAsync().GetAwaiter().GetResult();
            return string.Join(" ", handler.Addresses);
                }

                private sealed class Recorder : HttpMessageHandler
                {
                    public List<string> Addresses { get; } = [];

                    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                    {
                        Addresses.Add(request.RequestUri!.ToString());
                        return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
                    }
            """));

    [Theory]
    [InlineData("GetCommon", null, "k=k")]
    [InlineData("GetOpen", null, null)]
    [InlineData("GetOptional", "Bearer t1", null)]
    [InlineData("GetBoth", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "k=k")]
    [InlineData("GetCertified", "Bearer t2", null)]
    public void Credentials_are_those_of_the_operation(string operation, string? authorization, string? cookie)
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        Shop.Call(server, $"await client.{operation}Async(); return \"\";", Credentials);
        Assert.Equal(authorization, server.Request.Header("Authorization"));
        Assert.Equal(cookie, server.Request.Header("Cookie"));
    }

    [Theory]
    [InlineData("GetBoth", "new ShopClientOptions { Key = CredentialProvider.FromValue(\"k\"), Login = CredentialProvider.FromValue(\"t\") }", "Bearer t")]
    [InlineData("GetOptional", "new ShopClientOptions()", "")]
    [InlineData("GetBoth", "new ShopClientOptions()", "The operation 'getBoth' needs a credential: set ShopClientOptions.User and ShopClientOptions.Key, or ShopClientOptions.Login.")]
    public void The_first_requirement_that_is_given_whole_is_met(string operation, string options, string expected)
    {
        using LoopbackServer server = LoopbackServer.Answering("204 No Content", contentType: null);
        string message = Shop.Call(
            server,
            $$"""
            try { await client.{{operation}}Async(); return ""; }
            catch (InvalidOperationException exception) { return exception.Message; }
            """,
            options);
        Assert.Equal(expected, message.Length > 0 ? message : server.Request.Header("Authorization") ?? "");
    }
}
