using Microsoft.Data.Sqlite;

namespace KoreApiKit.Campaigns.Stub.Storage;

/// <summary>Keeps documents in an SQLite file, so that they are there again when the stub is started anew.</summary>
internal sealed class SqliteDocumentStore : IDocumentStore
{
    private readonly SqliteConnection _connection;

    private SqliteDocumentStore(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a database, and makes it where the file is not there.</summary>
    /// <exception cref="IOException">The file cannot be opened, or is no database.</exception>
    public static SqliteDocumentStore Open(string path)
    {
        // Without the pool the file is free again once the store is disposed of.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        var store = new SqliteDocumentStore(connection);
        try
        {
            connection.Open();
            store.Execute("""
                CREATE TABLE IF NOT EXISTS documents (
                    place INTEGER PRIMARY KEY AUTOINCREMENT,
                    collection TEXT NOT NULL,
                    id TEXT NOT NULL,
                    json TEXT NOT NULL,
                    UNIQUE (collection, id))
                """);
            return store;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new IOException($"The database '{path}' cannot be opened: {exception.Message}", exception);
        }
    }

    public void Put(string collection, IReadOnlyCollection<StoredDocument> documents)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand command = Command(
            "INSERT INTO documents (collection, id, json) VALUES ($collection, $id, $json) ON CONFLICT (collection, id) DO UPDATE SET json = excluded.json",
            ("$collection", collection), ("$id", ""), ("$json", ""));
        command.Transaction = transaction;
        foreach (StoredDocument document in documents)
        {
            command.Parameters["$id"].Value = document.Id;
            command.Parameters["$json"].Value = document.Json;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public string? Find(string collection, string id) =>
        (string?)Scalar("SELECT json FROM documents WHERE collection = $collection AND id = $id", ("$collection", collection), ("$id", id));

    public bool Remove(string collection, string id) =>
        Execute("DELETE FROM documents WHERE collection = $collection AND id = $id", ("$collection", collection), ("$id", id)) > 0;

    public void Clear(string collection) => Execute("DELETE FROM documents WHERE collection = $collection", ("$collection", collection));

    public int Count(string collection) => (int)(long)Scalar("SELECT COUNT(*) FROM documents WHERE collection = $collection", ("$collection", collection))!;

    public IReadOnlyList<string> List(string collection, int skip = 0, int take = int.MaxValue)
    {
        using SqliteCommand command = Command(
            "SELECT json FROM documents WHERE collection = $collection ORDER BY place LIMIT $take OFFSET $skip",
            ("$collection", collection), ("$take", take), ("$skip", skip));
        using SqliteDataReader reader = command.ExecuteReader();
        var documents = new List<string>();
        while (reader.Read())
        {
            documents.Add(reader.GetString(0));
        }

        return documents;
    }

    public void Dispose() => _connection.Dispose();

    private int Execute(string sql, params (string Name, object Value)[] parameters)
    {
        using SqliteCommand command = Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    private object? Scalar(string sql, params (string Name, object Value)[] parameters)
    {
        using SqliteCommand command = Command(sql, parameters);
        return command.ExecuteScalar();
    }

    // The text of a command is always one of this file; what comes from outside is a parameter.
#pragma warning disable CA2100
    private SqliteCommand Command(string sql, params (string Name, object Value)[] parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
#pragma warning restore CA2100
}
