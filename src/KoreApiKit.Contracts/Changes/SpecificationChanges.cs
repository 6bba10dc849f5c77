using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.Changes;

namespace KoreApiKit.Contracts.Changes;

/// <summary>
/// Compares two versions of a specification by the rules of <c>docs/rules/diff</c>, for tests that guard a published interface:
/// <code>Assert.Empty(SpecificationChanges.Compare("spec/published.yaml", "spec/api.yaml").Where(change => change.Impact == ChangeImpact.Breaking));</code>
/// </summary>
public static class SpecificationChanges
{
    /// <summary>Compares two documents on disk. Files that they refer to are read too.</summary>
    /// <param name="oldPath">The path of the old version.</param>
    /// <param name="newPath">The path of the new version.</param>
    /// <param name="cancellationToken">Stops reading and comparing.</param>
    /// <returns>All differences that a rule knows, in the order of the new document; none for equal documents.</returns>
    /// <exception cref="SpecificationException">A file cannot be read, or a document has errors.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<SpecificationChange> Compare(
        string oldPath, string newPath, CancellationToken cancellationToken = default) =>
        Compare(ApiSpecification.Load(oldPath, cancellationToken), ApiSpecification.Load(newPath, cancellationToken), cancellationToken);

    /// <summary>Compares two documents that were read.</summary>
    /// <param name="oldVersion">The old version.</param>
    /// <param name="newVersion">The new version.</param>
    /// <param name="cancellationToken">Stops comparing.</param>
    /// <returns>All differences that a rule knows, in the order of the new document; none for equal documents.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<SpecificationChange> Compare(
        ApiSpecification oldVersion, ApiSpecification newVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(oldVersion);
        ArgumentNullException.ThrowIfNull(newVersion);
        return
        [
            .. ApiComparison.Compare(oldVersion.Document, newVersion.Document, cancellationToken)
                .Select(change => new SpecificationChange(change)),
        ];
    }
}
