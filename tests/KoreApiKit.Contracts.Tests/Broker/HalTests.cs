using System.Text.Json;
using KoreApiKit.Contracts.Broker;
using KoreApiKit.Contracts.Broker.Verifying;

namespace KoreApiKit.Contracts.Tests.Broker;

/// <summary>What a broker's JSON says.</summary>
public sealed class HalTests
{
    [Theory]
    [InlineData("http://b/x", "http://b/x")]
    [InlineData("/x/{name}", "http://broker/x/a%2Fb%20%C3%BC")]
    [InlineData("x?y={name}&z={other}", "http://broker/base/x?y=a%2Fb%20%C3%BC&z=%7Bother%7D")]
    public void ALinkIsResolvedAndExpanded(string href, string target)
    {
        HalResource resource = Resource($$"""{ "_links": { "pb:x": { "href": "{{href}}" } } }""");

        Assert.Equal(target, resource.Follow("pb:x", KeyValuePair.Create("name", "a/b ü")).AbsoluteUri);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "_links": null }""")]
    [InlineData("""{ "_links": { "pb:x": null } }""")]
    [InlineData("""{ "_links": { "pb:x": "http://b" } }""")]
    [InlineData("""{ "_links": { "pb:x": { "href": 5 } } }""")]
    [InlineData("""{ "_links": { "pb:x": [] } }""")]
    [InlineData("""{ "_links": { "pb:x": { "href": "ftp://b/x" } } }""")]
    [InlineData("""{ "_links": { "pb:x": { "href": "http://" } } }""")]
    public void ALinkThatIsNoneIsSaid(string json) =>
        Assert.Contains("'pb:x'", Assert.Throws<BrokerException>(() => Resource(json).Follow("pb:x")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "errors": ["a", "b."] }""", "a|b")]
    [InlineData("""{ "errors": { "name": ["is missing"], "contracts": { "0": { "content": ["is\nnot JSON"] } } } }""", "name: is missing|contracts.0.content: is not JSON")]
    [InlineData("""{ "errors": [{ "title": "T", "detail": "is blank", "pointer": "/contracts/0/name" }] }""", "contracts.0.name: is blank")]
    [InlineData("""{ "error": "gone" }""", "gone")]
    [InlineData("""{ "error": { "code": "x", "message": "gone", "reference": "r" } }""", "gone")]
    [InlineData("""{ "title": "Not allowed", "status": 403 }""", "Not allowed")]
    [InlineData("""{ "title": "Not allowed", "detail": "by policy" }""", "by policy")]
    [InlineData("""{ "notices": [{ "type": "info", "text": "i" }, { "type": "error", "text": "e" }] }""", "e")]
    [InlineData("""{ "errors": [] }""", "")]
    [InlineData("[1]", "")]
    public void AComplaintIsReadInEveryForm(string json, string complaints) =>
        Assert.Equal(complaints, string.Join('|', BrokerComplaint.Of(Json(json))));

    [Theory]
    [InlineData("""{ "notices": [{ "type": "success", "text": "ok" }, { "type": "danger", "text": "no" }, { "text": "" }, 5] }""", "Information ok|Error no")]
    [InlineData("""{ "logs": [{ "level": "debug", "message": "a\n b" }, { "level": "warning", "message": "c" }] }""", "Debug a b|Warning c")]
    [InlineData("""{ "notices": "none" }""", "")]
    public void NoticesAreOfEitherAge(string json, string notices) =>
        Assert.Equal(notices, string.Join('|', BrokerNotice.Of(Json(json)).Select(notice => $"{notice.Level} {notice.Text}")));

    [Theory]
    [InlineData("mainBranch", """{"mainBranch":true}""")]
    [InlineData("branch=feat/x, fallbackBranch=main", """{"branch":"feat/x","fallbackBranch":"main"}""")]
    [InlineData("deployed=true,environment=a=b", """{"deployed":true,"environment":"a=b"}""")]
    [InlineData(""" {"tag":"x"} """, """{"tag":"x"}""")]
    public void ASelectorHasAShortForm(string text, string json) => Assert.Equal(json, PactSelector.Parse(text)!.Json);

    [Theory]
    [InlineData("")]
    [InlineData("=x")]
    [InlineData("a,,b")]
    [InlineData("main branch")]
    [InlineData("{")]
    public void ASelectorThatIsNoneIsNotGuessed(string text) => Assert.Null(PactSelector.Parse(text));

    [Theory]
    [InlineData("http://broker/x", "http://BROKER:80/y", true)]
    [InlineData("http://broker", "https://broker", false)]
    [InlineData("http://broker", "http://broker:8080", false)]
    [InlineData("http://broker", "http://broker.example", false)]
    public void AnOriginIsSchemeHostAndPort(string broker, string other, bool isOrigin) =>
        Assert.Equal(isOrigin, BrokerAddress.Parse(broker).IsOriginOf(new Uri(other)));

    [Theory]
    [InlineData("broker.example")]
    [InlineData("/broker")]
    [InlineData("file:///broker")]
    [InlineData("https://me:secret@broker.example")]
    [InlineData("https://broker.example?token=secret")]
    [InlineData("https://broker.example#x")]
    public void AnAddressThatIsNoneIsRefusedWithoutSecrets(string text) =>
        Assert.DoesNotContain("secret", Assert.Throws<BrokerException>(() => BrokerAddress.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void ACredentialDoesNotShowItself()
    {
        BrokerCredential credential = BrokerCredential.Basic("me", "päss");

        Assert.Equal("Basic ***", credential.ToString());
        Assert.Equal("*** is wrong, as is ***", credential.Redact($"päss is wrong, as is {credential.Header.Parameter}"));
    }

    private static HalResource Resource(string json) => new(new Uri("http://broker/base/index"), Json(json));

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
