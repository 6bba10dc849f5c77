using KoreApiKit.Campaigns.Stub.Answers;

namespace KoreApiKit.Campaigns.Stub.Operations;

/// <summary>All operations that the stub plays, one call after the other, so that no two change the same record at once.</summary>
internal sealed class OperationTable
{
    private readonly object _turn = new();
    private readonly Dictionary<string, Func<OperationCall, Answer>> _operations = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Two groups play the same operation.</exception>
    public OperationTable(params IOperationGroup[] groups)
    {
        foreach ((string operationId, Func<OperationCall, Answer> play) in groups.SelectMany(group => group.Operations))
        {
            _operations.Add(operationId, play);
        }
    }

    public IReadOnlyCollection<string> OperationIds => _operations.Keys;

    public Answer Play(OperationCall call)
    {
        lock (_turn)
        {
            return _operations[call.OperationId](call);
        }
    }

    /// <summary>Does something between two calls.</summary>
    public T Between<T>(Func<T> action)
    {
        lock (_turn)
        {
            return action();
        }
    }
}
