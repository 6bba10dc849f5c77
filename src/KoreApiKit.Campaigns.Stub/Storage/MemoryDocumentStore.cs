namespace KoreApiKit.Campaigns.Stub.Storage;

/// <summary>Keeps documents as long as the stub runs.</summary>
internal sealed class MemoryDocumentStore : IDocumentStore
{
    private readonly Dictionary<string, OrderedDocuments> _collections = new(StringComparer.Ordinal);

    public void Put(string collection, IReadOnlyCollection<StoredDocument> documents)
    {
        if (!_collections.TryGetValue(collection, out OrderedDocuments? kept))
        {
            _collections[collection] = kept = new OrderedDocuments();
        }

        foreach (StoredDocument document in documents)
        {
            kept.Put(document);
        }
    }

    public string? Find(string collection, string id) => Kept(collection)?.Find(id);

    public bool Remove(string collection, string id) => Kept(collection)?.Remove(id) ?? false;

    public void Clear(string collection) => _collections.Remove(collection);

    public int Count(string collection) => Kept(collection)?.Count ?? 0;

    public IReadOnlyList<string> List(string collection, int skip = 0, int take = int.MaxValue) =>
        Kept(collection) is { } kept ? [.. kept.All.Skip(skip).Take(take)] : [];

    public void Dispose()
    {
    }

    private OrderedDocuments? Kept(string collection) => _collections.GetValueOrDefault(collection);

    private sealed class OrderedDocuments
    {
        private readonly Dictionary<string, long> _places = new(StringComparer.Ordinal);
        private readonly SortedDictionary<long, string> _documents = [];
        private long _next;

        public int Count => _documents.Count;

        public IEnumerable<string> All => _documents.Values;

        public string? Find(string id) => _places.TryGetValue(id, out long place) ? _documents[place] : null;

        public void Put(StoredDocument document)
        {
            if (!_places.TryGetValue(document.Id, out long place))
            {
                _places[document.Id] = place = _next++;
            }

            _documents[place] = document.Json;
        }

        public bool Remove(string id) => _places.Remove(id, out long place) && _documents.Remove(place);
    }
}
