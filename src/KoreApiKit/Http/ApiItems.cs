using System.Runtime.CompilerServices;

namespace KoreApiKit.Http;

/// <summary>
/// Items that a server sends one after the other. They are read while they are enumerated, once. The end of the
/// enumeration frees the connection, also when it ends early; without an enumeration, dispose this.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class ApiItems<T> : IAsyncEnumerable<T>, IAsyncDisposable
{
    private readonly Func<CancellationToken, IAsyncEnumerable<T>> _read;
    private readonly IAsyncDisposable? _owner;
    private int _enumerated;

    /// <summary>Makes a stream of given items, as a test double of a client does.</summary>
    public ApiItems(IAsyncEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _read = _ => items;
    }

    internal ApiItems(Func<CancellationToken, IAsyncEnumerable<T>> read, IAsyncDisposable owner)
    {
        _read = read;
        _owner = owner;
    }

    /// <summary>Begins to read.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidOperationException">The items were enumerated before; the server sends them once.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _enumerated, 1) == 0
            ? ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken)
            : throw new InvalidOperationException("The items were enumerated before; the server sends them once. Call the operation again.");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _owner?.DisposeAsync() ?? default;

    private async IAsyncEnumerable<T> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (T item in _read(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }
        }
        finally
        {
            await DisposeAsync().ConfigureAwait(false);
        }
    }
}

/// <summary>Makes streams of items.</summary>
public static class ApiItems
{
    /// <summary>Items that are asked for when they are enumerated: each enumeration calls the operation anew.</summary>
    /// <param name="call">Calls the operation. A null answer is one without items.</param>
    /// <param name="cancellationToken">Ends the call and the reading.</param>
    public static async IAsyncEnumerable<T> Deferred<T>(
        Func<CancellationToken, Task<ApiItems<T>?>> call, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (await call(cancellationToken).ConfigureAwait(false) is not { } items)
        {
            yield break;
        }

        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>Items that are there already, for operations that take a stream of them.</summary>
    public static async IAsyncEnumerable<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (T item in items)
        {
            yield return item;
        }
    }
}
