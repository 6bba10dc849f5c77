using System.Text;
using System.Text.Json;
using KoreApiKit.Mock.Answers;
using KoreApiKit.Mock.Documents;
using KoreApiKit.Mock.Logging;
using KoreApiKit.Mock.State;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Serving;

/// <summary>
/// The mock's own paths, apart from those of documents: <c>GET …</c> tells what is served, <c>GET|DELETE …/state</c> and
/// <c>GET|DELETE …/requests</c> show and forget. Pages of other origins are not let in.
/// </summary>
/// <param name="path">The path below which they are, such as <c>/__korekit</c>; null where there are none.</param>
internal sealed class ControlEndpoint(string? path, Func<DocumentSet> documents, ResourceStore store, ExchangeLog log)
{
    /// <summary>The answer of a request to one of these paths; null for any other request.</summary>
    public MockAnswer? Answer(string method, string requestPath)
    {
        if (path is null || !(requestPath == path || requestPath.StartsWith(path + "/", StringComparison.Ordinal)))
        {
            return null;
        }

        return (method, requestPath[path.Length..].TrimEnd('/')) switch
        {
            ("GET", "") => Json(Describe),
            ("GET", "/state") => Json(WriteState),
            ("DELETE", "/state") => Forget(ClearState),
            ("GET", "/requests") => Json(WriteRequests),
            ("DELETE", "/requests") => Forget(log.Clear),
            _ => Unknown.ToAnswer(),
        };
    }

    private Problem Unknown => new(404, "control-unknown", "The mock has no such path of its own", $"Below {path} there is little.")
    {
        Available = [$"GET {path}", $"GET {path}/state", $"DELETE {path}/state", $"GET {path}/requests", $"DELETE {path}/requests"],
    };

    private static MockAnswer Forget(Action clear)
    {
        clear();
        return new MockAnswer(204);
    }

    private void ClearState()
    {
        lock (store.Gate)
        {
            store.Clear();
        }
    }

    private static MockAnswer Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            write(writer);
        }

        return new MockAnswer(200) { ContentType = "application/json", Body = bytes.ToArray() };
    }

    private void Describe(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("documents");
        foreach (MockedDocument document in documents().Documents)
        {
            writer.WriteStartObject();
            writer.WriteString("title", document.Document.Info.Title);
            writer.WriteStartArray("paths");
            document.Paths.ToList().ForEach(writer.WriteStringValue);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        lock (store.Gate)
        {
            foreach ((string collection, IReadOnlyList<MappingNode> items) in store.All)
            {
                writer.WriteStartArray(collection);
                items.ToList().ForEach(item => writer.WriteRawValue(Encoding.UTF8.GetBytes(NodeJson.Of(item)), skipInputValidation: true));
                writer.WriteEndArray();
            }
        }

        writer.WriteEndObject();
    }

    private void WriteRequests(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (MockExchange exchange in log.Snapshot)
        {
            ExchangeJson.Write(writer, exchange);
        }

        writer.WriteEndArray();
    }
}
