namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>A round trip that is known to fail, and why that stays so.</summary>
internal sealed record KnownDifference(string Document, string TypeName, string Reason);

/// <summary>The known differences of documents that are checked in or stand in the corpus beside the repository.</summary>
internal static class KnownDifferences
{
    private static readonly KnownDifference[] All =
    [
        new(
            "intercom/api.intercom.io.yaml",
            "UpdateDataAttributeRequest",
            "The example 'Too few options' shows a bad request: it is valid only by the branch that does not name 'options', while 'options' chooses the other."),
        new(
            "github/api.github.com.json",
            "CopilotSpace",
            "The owner is an organization with members that only a user declares, of which one chooses the user, whose other required members are missing."),
    ];

    /// <summary>Why a fault stays, or null where it must not be.</summary>
    public static string? ReasonFor(string document, RoundTripFault fault) =>
        Array.Find(All, known => document.EndsWith(known.Document, StringComparison.Ordinal) && known.TypeName == fault.Sample.TypeName)?.Reason;
}
