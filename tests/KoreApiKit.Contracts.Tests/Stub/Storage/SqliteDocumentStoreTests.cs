using KoreApiKit.Campaigns.Stub.Storage;

namespace KoreApiKit.Contracts.Tests.Stub.Storage;

public sealed class SqliteDocumentStoreTests : DocumentStoreTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kore-stub-");

    private string DatabasePath => Path.Combine(_folder.FullName, "stub.db");

    [Fact]
    public void Documents_are_there_again_when_the_file_is_opened_anew()
    {
        using (SqliteDocumentStore first = SqliteDocumentStore.Open(DatabasePath))
        {
            first.Put("a", [new("1", "one"), new("2", "two")]);
        }

        using SqliteDocumentStore second = SqliteDocumentStore.Open(DatabasePath);

        Assert.Equal(["one", "two"], second.List("a"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_named()
    {
        File.WriteAllText(DatabasePath, new string('x', 4096));

        IOException problem = Assert.Throws<IOException>(() => SqliteDocumentStore.Open(DatabasePath));

        Assert.Contains(DatabasePath, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_missing_is_named()
    {
        string path = Path.Combine(_folder.FullName, "none", "stub.db");

        Assert.Contains(path, Assert.Throws<IOException>(() => SqliteDocumentStore.Open(path)).Message, StringComparison.Ordinal);
    }

    internal override IDocumentStore Open() => SqliteDocumentStore.Open(DatabasePath);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Delete(recursive: true);
    }
}
