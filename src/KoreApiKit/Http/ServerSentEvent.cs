namespace KoreApiKit.Http;

/// <summary>A server-sent event (HTML Living Standard, 9.2).</summary>
/// <typeparam name="T">The type of the data: text, or what the specification says that its JSON is.</typeparam>
/// <param name="Event">The kind of event: <c>message</c> where the server names none.</param>
/// <param name="Data">The data.</param>
/// <param name="Id">The id of this event, or of the last one that had an id; null where none had.</param>
/// <param name="Retry">How long to wait before connecting again, where the event says so.</param>
public sealed record ServerSentEvent<T>(string Event, T Data, string? Id = null, TimeSpan? Retry = null);
