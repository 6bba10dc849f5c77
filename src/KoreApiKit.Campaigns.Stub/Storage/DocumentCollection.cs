using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KoreApiKit.Campaigns.Stub.Storage;

/// <summary>One collection of a store, typed.</summary>
/// <param name="store">The store.</param>
/// <param name="name">The collection's name in the store.</param>
/// <param name="type">How a document is read and written.</param>
/// <param name="idOf">The id that a document is found by.</param>
internal sealed class DocumentCollection<T>(IDocumentStore store, string name, JsonTypeInfo<T> type, Func<T, string> idOf)
    where T : class
{
    public int Count => store.Count(name);

    public void Put(params IReadOnlyCollection<T> documents) =>
        store.Put(name, [.. documents.Select(document => new StoredDocument(idOf(document), JsonSerializer.Serialize(document, type)))]);

    public T? Find(string id) => store.Find(name, id) is { } json ? Read(json) : null;

    public bool Remove(string id) => store.Remove(name, id);

    public void Clear() => store.Clear(name);

    public IReadOnlyList<T> List(int skip = 0, int take = int.MaxValue) => [.. store.List(name, skip, take).Select(Read)];

    private T Read(string json) => JsonSerializer.Deserialize(json, type)!;
}
