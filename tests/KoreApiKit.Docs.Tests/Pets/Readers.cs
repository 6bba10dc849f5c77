using System.Text.Json.Serialization;

namespace KoreApiKit.Docs.Tests.Pets;

/// <summary>What the pages take for a reader's own: a store of a provider under test.</summary>
public interface IStore
{
    /// <summary>Adds an item and gives its id.</summary>
    Task<int> AddAsync(string? name, CancellationToken cancellationToken);

    /// <summary>Takes all items away.</summary>
    Task ClearAsync(CancellationToken cancellationToken);
}

/// <summary>And a source-generated JSON context.</summary>
[JsonSerializable(typeof(string))]
public sealed partial class MyContext : JsonSerializerContext;
