using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Matching;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Rules;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes;

/// <summary>Compares two versions of a document by the rules of <see cref="RuleCatalog"/>.</summary>
internal static class ApiComparison
{
    /// <summary>How many pairs of schemas are compared. Two versions of the largest documents known have a tenth of that.</summary>
    public const int MostPairs = 1_000_000;

    /// <summary>
    /// Gives all differences, in the order of the new document; those of parts that are gone stand where the parts stood last.
    /// Work grows with the size of the documents, not with the ways through their references.
    /// </summary>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public static ImmutableArray<ApiChange> Compare(
        OpenApiDocument oldDocument, OpenApiDocument newDocument, CancellationToken cancellationToken = default) =>
        Compare(oldDocument, newDocument, MostPairs, cancellationToken);

    /// <summary>Gives all differences, as far as a number of pairs of schemas shows them.</summary>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public static ImmutableArray<ApiChange> Compare(
        OpenApiDocument oldDocument, OpenApiDocument newDocument, int mostPairs, CancellationToken cancellationToken)
    {
        var found = new List<(ChangeRule Rule, ElementPair Pair, ChangeNote Note)>();
        var document = new DocumentPair(oldDocument, newDocument);
        document.IsIncomplete = !new DocumentMatcher(document, Visit, mostPairs, cancellationToken).Run();
        Visit(document);

        var writer = new ChangeWriter(oldDocument, newDocument);
        return found
            .Select(entry => writer.Write(entry.Rule, entry.Pair, entry.Note))
            .OrderBy(change => (change.New ?? change.Old)?.Location.Path, StringComparer.Ordinal)
            .ThenBy(change => (change.New ?? change.Old)?.Location.Start)
            .ThenBy(change => change.Rule.Id, StringComparer.Ordinal)
            .ToImmutableArray();

        void Visit(ElementPair pair)
        {
            foreach (ChangeRule rule in RuleCatalog.For(pair))
            {
                if (rule.Check(pair) is { } note)
                {
                    found.Add((rule, pair, note));
                }
            }
        }
    }
}
