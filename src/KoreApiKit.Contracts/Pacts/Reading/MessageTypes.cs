namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>The types of interactions (Pact Specification 4).</summary>
internal static class MessageTypes
{
    public const string Http = "Synchronous/HTTP";
    public const string Asynchronous = "Asynchronous/Messages";
    public const string Synchronous = "Synchronous/Messages";

    /// <summary>The kind of message that an interaction is, or null for HTTP, which is also what an interaction without a type is.</summary>
    public static (MessageKind Kind, string Type)? KindOf(PactFields interaction) => interaction.Text("type")?.Text switch
    {
        null or Http => null,
        Asynchronous => (MessageKind.Asynchronous, Asynchronous),
        Synchronous => (MessageKind.Synchronous, Synchronous),
        { } other => (MessageKind.Other, other),
    };
}
