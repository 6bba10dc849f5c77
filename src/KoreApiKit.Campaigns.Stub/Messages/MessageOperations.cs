using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Operations;

namespace KoreApiKit.Campaigns.Stub.Messages;

/// <summary>Takes single messages. None is sent, and none is kept but in the log of requests.</summary>
internal sealed class MessageOperations : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["sendOutboundSms"] = static _ => Answer.Ok(new JsonObject
        {
            ["message"] = "Triggered the configured Experience flow to deliver message via SMS channel",
        }),
    };
}
