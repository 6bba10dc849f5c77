using System.Collections.Immutable;
using KoreApiKit.Contracts.Broker.Verifying;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;

namespace KoreApiKit.Tool.Verifying;

/// <summary>A pact of a provider.</summary>
/// <param name="Reading">What was read of it, with the places as findings show them.</param>
/// <param name="Path">The absolute path of a file that holds it, for the engine.</param>
/// <param name="Origin">The broker's resource; null for a file.</param>
internal sealed record PactToVerify(PactReading Reading, string Path, BrokerPact? Origin)
{
    /// <summary>Whether failures do not count.</summary>
    public bool IsPending => Origin is { IsPending: true };

    /// <summary>The pact, where it was read as a whole; null where something of it was not.</summary>
    public PactFile? Pact => Reading.Problems.IsEmpty ? Reading.File : null;

    /// <summary>The pact of a file.</summary>
    public static PactToVerify OfFile(PactReading reading) => new(reading, reading.File?.Path ?? reading.Problems[0].Location.Path, null);

    /// <summary>Writes pacts of a broker to files, since engines read files.</summary>
    /// <param name="folder">The absolute path of the folder for them.</param>
    public static IEnumerable<PactToVerify> OfBroker(ImmutableArray<BrokerPact> pacts, string folder, CancellationToken cancellationToken) => pacts.Select((pact, index) =>
    {
        string path = System.IO.Path.Combine(folder, FormattableString.Invariant($"{index}.json"));
        File.WriteAllText(path, pact.Text);
        return new PactToVerify(PactReader.Read(pact.Address, pact.Text, cancellationToken), path, pact);
    });
}
