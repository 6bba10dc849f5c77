using System.Collections.Concurrent;
using PactNet.Infrastructure.Outputters;

namespace KoreApiKit.Pact.PactNet;

/// <summary>Keeps what PactNet prints.</summary>
internal sealed class CapturedOutput : IOutput
{
    private readonly ConcurrentQueue<string> _lines = new();

    internal IEnumerable<string> Lines => _lines;

    /// <inheritdoc />
    public void WriteLine(string line) => _lines.Enqueue(line);
}
