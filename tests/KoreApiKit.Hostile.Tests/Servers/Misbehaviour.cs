namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>Something that a server does wrong, and how a call to it must end.</summary>
/// <param name="Name">What it does, for people.</param>
/// <param name="Act">What it does on a connection after the request was read.</param>
/// <param name="Expected">How the call ends.</param>
internal sealed record Misbehaviour(string Name, Func<Conversation, ReceivedHead, Task> Act, Outcome Expected)
{
    /// <summary>Whether it ends only when the client gives up, so that the client needs a short limit of time.</summary>
    public bool Hangs { get; init; }

    /// <summary>More that the exception must fulfil.</summary>
    public Action<Exception>? Inspect { get; init; }

    public async Task PlayAsync(Conversation conversation)
    {
        while (await conversation.ReadRequestAsync() is { } request)
        {
            await Act(conversation, request);
        }
    }
}
