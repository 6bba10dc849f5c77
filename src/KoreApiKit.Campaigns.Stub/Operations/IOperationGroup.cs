using KoreApiKit.Campaigns.Stub.Answers;

namespace KoreApiKit.Campaigns.Stub.Operations;

/// <summary>Plays operations that belong together. The spec's operation ids name them.</summary>
internal interface IOperationGroup
{
    /// <summary>What answers a call, by operation id.</summary>
    IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; }
}
