using KoreApiKit.Campaigns.Stub.Storage;

namespace KoreApiKit.Contracts.Tests.Stub.Storage;

public sealed class MemoryDocumentStoreTests : DocumentStoreTests
{
    internal override IDocumentStore Open() => new MemoryDocumentStore();
}
