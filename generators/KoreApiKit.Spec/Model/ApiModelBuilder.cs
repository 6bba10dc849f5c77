using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes the model of a document: types, names and operations. Never throws on a document that was read.</summary>
internal static class ApiModelBuilder
{
    /// <summary>
    /// Makes the model. Which schemas become types is known only once they are made, so that a clash of names among
    /// them leads to a second making with the names that were settled.
    /// </summary>
    public static ApiModel Build(
        OpenApiDocument document, GenerationOptions options, FindingCollection findings, CancellationToken cancellationToken)
    {
        IReadOnlyList<OpenApiOperation> operations = OperationFilter.Choose(document, options, findings);
        var plan = new ModelPlan(document, options, operations, findings, cancellationToken);
        var draftFindings = new FindingCollection();
        ModelDraft draft = plan.Make(new Dictionary<string, string>(), draftFindings);
        Dictionary<string, string> settled = plan.SettleNames(draft, findings);
        if (settled.Count > 0)
        {
            draftFindings = new FindingCollection();
            draft = plan.Make(settled, draftFindings);
        }

        foreach (Finding finding in draftFindings.ToOrderedArray())
        {
            findings.Add(finding.Descriptor, finding.Location, [.. finding.Arguments]);
        }

        return draft.Model;
    }
}
