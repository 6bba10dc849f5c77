using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Serving;

/// <summary>The mock's own paths.</summary>
public sealed class ControlTests
{
    [Fact]
    public async Task TellWhatIsServedAndWhatWasAsked()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets);
        await mock.Get("/v1/pets?a=b");

        Assert.Equal("Pets", (string?)(await mock.Get("/__korekit")).Json["documents"]![0]!["title"]);
        Assert.Equal("listPets", (string?)(await mock.Get("/__korekit/requests")).Json[0]!["operation"]);
        Assert.Equal(204, (await mock.Send("DELETE", "/__korekit/requests")).Status);
        Assert.Equal("[]", (await mock.Get("/__korekit/requests")).Text);
        Assert.Empty(mock.Server.Requests);
    }

    [Fact]
    public async Task ForgetTheState()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets, new MockServerOptions { Stateful = true });
        await mock.Post("/v1/pets", """{ "name": "Rex" }""");

        Assert.Equal("Rex", (string?)(await mock.Get("/__korekit/state")).Json["/v1/pets"]![0]!["name"]);
        await mock.Send("DELETE", "/__korekit/state");
        Assert.Equal("{}", (await mock.Get("/__korekit/state")).Text);
        Assert.Equal(0, (int?)(await mock.Get("/v1/pets")).Json["total"]);
    }

    [Fact]
    public async Task MayBeElsewhereOrNowhere()
    {
        await using MockRun elsewhere = await MockRun.Of(TestDocument.Pets, new MockServerOptions { ControlPath = "/own" });
        await using MockRun nowhere = await MockRun.Of(TestDocument.Pets, new MockServerOptions { ControlPath = null });

        Assert.Equal(200, (await elsewhere.Get("/own")).Status);
        Assert.Equal("control-unknown", (await elsewhere.Get("/own/thing")).Problem);
        Assert.Equal("path-unknown", (await elsewhere.Get("/__korekit")).Problem);
        Assert.Equal("path-unknown", (await nowhere.Get("/__korekit")).Problem);
    }
}
