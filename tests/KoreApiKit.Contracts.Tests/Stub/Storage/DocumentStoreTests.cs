using KoreApiKit.Campaigns.Stub.Storage;

namespace KoreApiKit.Contracts.Tests.Stub.Storage;

/// <summary>What every document store does.</summary>
public abstract class DocumentStoreTests : IDisposable
{
    private readonly Lazy<IDocumentStore> _store;

    protected DocumentStoreTests() => _store = new Lazy<IDocumentStore>(Open);

    private IDocumentStore Store => _store.Value;

    [Fact]
    public void A_document_is_found_by_its_collection_and_id()
    {
        Store.Put("a", [new("1", "one"), new("2", "two")]);

        Assert.Equal("two", Store.Find("a", "2"));
        Assert.Null(Store.Find("a", "3"));
        Assert.Null(Store.Find("b", "2"));
    }

    [Fact]
    public void Ids_differ_by_case()
    {
        Store.Put("a", [new("x", "small"), new("X", "large")]);

        Assert.Equal(("small", "large"), (Store.Find("a", "x"), Store.Find("a", "X")));
    }

    [Fact]
    public void Documents_are_listed_in_the_order_in_which_they_came_and_one_that_is_replaced_keeps_its_place()
    {
        Store.Put("a", [new("2", "two"), new("1", "one")]);
        Store.Put("a", [new("3", "three"), new("2", "TWO")]);

        Assert.Equal(["TWO", "one", "three"], Store.List("a"));
        Assert.Equal(["one"], Store.List("a", skip: 1, take: 1));
        Assert.Equal([], Store.List("a", skip: 3));
        Assert.Equal(3, Store.Count("a"));
    }

    [Fact]
    public void A_document_that_is_removed_is_gone_and_comes_back_at_the_end()
    {
        Store.Put("a", [new("1", "one"), new("2", "two")]);

        Assert.True(Store.Remove("a", "1"));
        Assert.False(Store.Remove("a", "1"));
        Assert.Null(Store.Find("a", "1"));
        Store.Put("a", [new("1", "again")]);

        Assert.Equal(["two", "again"], Store.List("a"));
    }

    [Fact]
    public void Clearing_one_collection_leaves_the_others()
    {
        Store.Put("a", [new("1", "one")]);
        Store.Put("b", [new("1", "other")]);

        Store.Clear("a");

        Assert.Equal((0, 1), (Store.Count("a"), Store.Count("b")));
        Assert.Equal([], Store.List("a"));
    }

    [Fact]
    public void Names_and_texts_are_never_code()
    {
        const string Text = "'); DROP TABLE documents; -- \"é\" \0";
        Store.Put(Text, [new(Text, Text)]);

        Assert.Equal([Text], Store.List(Text));
        Assert.Equal(Text, Store.Find(Text, Text));
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    internal abstract IDocumentStore Open();

    protected virtual void Dispose(bool disposing)
    {
        if (_store.IsValueCreated)
        {
            Store.Dispose();
        }
    }
}
