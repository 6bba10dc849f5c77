using KoreApiKit.Contracts.Files;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;

namespace KoreApiKit.Contracts.Broker.Publishing;

/// <summary>A pact file as it is published: whole, and not as it was understood.</summary>
/// <param name="Reading">What was read of it; its names are where it is to go.</param>
/// <param name="Text">All of it.</param>
internal sealed record PactContent(PactReading Reading, string Text)
{
    /// <summary>Whether it can be published: a pact with the names of both sides.</summary>
    public bool IsPublishable => Reading.File is { Consumer.Length: > 0, Provider.Length: > 0 };

    /// <summary>The pact of a file that can be published.</summary>
    public PactFile Pact => Reading.File ?? throw new InvalidOperationException("The file is no pact.");

    /// <summary>Reads a file. Never throws on bad input: what is wrong is in the reading.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PactContent Load(string path, CancellationToken cancellationToken) => TextFile.Read(path).Text is { } text
        ? new PactContent(PactReader.Read(path, text, cancellationToken), text)
        : new PactContent(PactReader.Load(path, cancellationToken), "");
}
