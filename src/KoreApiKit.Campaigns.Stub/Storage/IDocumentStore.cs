namespace KoreApiKit.Campaigns.Stub.Storage;

/// <summary>A document and the id that it is found by.</summary>
/// <param name="Id">The id, unique within its collection; it compares by ordinal.</param>
/// <param name="Json">The document.</param>
internal sealed record StoredDocument(string Id, string Json);

/// <summary>
/// Keeps JSON documents in named collections, each in the order in which its documents came. Not safe to use from several
/// threads at once: the stub plays one operation after the other.
/// </summary>
internal interface IDocumentStore : IDisposable
{
    /// <summary>Keeps documents, all or none. One whose id is taken replaces the other, at its place.</summary>
    void Put(string collection, IReadOnlyCollection<StoredDocument> documents);

    /// <summary>A document, or null where the collection has none of that id.</summary>
    string? Find(string collection, string id);

    /// <summary>Takes a document away; false where there was none.</summary>
    bool Remove(string collection, string id);

    /// <summary>Takes all documents of a collection away.</summary>
    void Clear(string collection);

    /// <summary>How many documents a collection has; 0 for one that was never used.</summary>
    int Count(string collection);

    /// <summary>Documents in order, at most <paramref name="take"/> after the first <paramref name="skip"/>.</summary>
    IReadOnlyList<string> List(string collection, int skip = 0, int take = int.MaxValue);
}
