using System.Text;
using KoreApiKit.Generator.Tests.Client.Emitted;

namespace KoreApiKit.Generator.Tests.Client;

public sealed class BodyTests
{
    [Fact]
    public async Task Text_is_sent_in_utf8()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await PetCalls.Client(server).PutNoteAsync("grün");
        Assert.Equal("text/plain; charset=utf-8", server.Request.Header("Content-Type"));
        Assert.Equal("gr\u00C3\u00BCn", server.Request.Body);
    }

    [Fact]
    public async Task A_stream_is_sent_from_its_position_and_stays_open()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "done", "text/plain");
        using var stream = new MemoryStream("..PNG"u8.ToArray()) { Position = 2 };
        Assert.Equal("done", await PetCalls.Client(server).PutPhotoAsync(stream));
        Assert.Equal("image/png", server.Request.Header("Content-Type"));
        Assert.Equal("3", server.Request.Header("Content-Length"));
        Assert.Equal("PNG", server.Request.Body);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_form_is_percent_encoded()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        await PetCalls.Client(server).PutFormAsync(new Pet("a&b = c"));
        Assert.Equal("application/x-www-form-urlencoded", server.Request.Header("Content-Type"));
        Assert.Equal("name=a%26b%20%3D%20c", server.Request.Body);
    }

    [Fact]
    public async Task Parts_are_texts_json_and_files()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK");
        using var file = new MemoryStream(Encoding.ASCII.GetBytes("PNG"));
        await PetCalls.Client(server).PutUploadAsync(new Upload("two\"quotes", ["x", "y"], new Pet("Rex"), file));

        string boundary = server.Request.Header("Content-Type")!.Split("boundary=")[1].Trim('"');
        Assert.StartsWith("multipart/form-data;", server.Request.Header("Content-Type"), StringComparison.Ordinal);
        string[] parts = server.Request.Body.Split("--" + boundary, StringSplitOptions.None).Select(part => part.Trim('\r', '\n')).ToArray();
        Assert.Equal(
            [
                "",
                "Content-Disposition: form-data; name=\"title\"\r\n\r\ntwo\"quotes",
                "Content-Disposition: form-data; name=\"tags\"\r\n\r\nx",
                "Content-Disposition: form-data; name=\"tags\"\r\n\r\ny",
                "Content-Type: application/json\r\nContent-Disposition: form-data; name=\"pet\"\r\n\r\n{\"name\":\"Rex\"}",
                "Content-Type: application/octet-stream\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\r\nPNG",
                "--",
            ],
            parts);
    }

    [Fact]
    public async Task A_closed_stream_is_refused_before_anything_is_sent()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", "done", "text/plain");
        var stream = new MemoryStream();
        await stream.DisposeAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => PetCalls.Client(server).PutPhotoAsync(stream));
        Assert.Empty(server.Requests);
    }
}
