using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>
/// Makes the rules of types and uses: a rule holds what a schema asks for and neither the C# type nor a limit of its own
/// checks. The text of a rule is JSON Schema, and emitted code checks values by it.
/// </summary>
internal sealed class RuleBuilder(ModelScope scope)
{
    private readonly RuleClauses _clauses = new(scope);

    /// <summary>The rule of a value where it is used; for records and unions only what stands around them there.</summary>
    /// <param name="merged">The limits of the core and all that stands around it, as the use has them.</param>
    public string? OfUse(SchemaUse use, TypeReference type, SchemaLimits merged)
    {
        var draft = new RuleDraft();
        if (type is not NamedTypeReference { Kind: not NamedTypeKind.Enum })
        {
            _clauses.AddCore(draft, use.Core, type, merged, keepsOthers: true);
        }

        foreach (JsonSchema wrapper in use.Wrappers)
        {
            RuleClauses.AddWrapper(draft, wrapper, scope.Kinds.Of(use.Core), type, merged);
        }

        return Finish(draft);
    }

    /// <summary>The rule of a record or union.</summary>
    /// <param name="keepsOthers">Whether members that no property is for are kept, and can be checked.</param>
    public string? OfType(JsonSchema core, NamedTypeReference type, bool keepsOthers)
    {
        var draft = new RuleDraft();
        _clauses.AddCore(draft, core, type, scope.Shapes.Of(core).Limits, keepsOthers);
        if (draft.Keywords.Count > 0 && scope.MultipartOnly.Contains(core))
        {
            Report(draft, "a multipart body is no JSON that could be checked");
            return null;
        }

        return Finish(draft);
    }

    /// <summary>The rule of a value that is one of several scalars of one JSON type.</summary>
    public string? OfAlternatives(JsonSchema owner, string keyword, IReadOnlyCollection<JsonSchema> alternatives)
    {
        var draft = new RuleDraft();
        if (!alternatives.Any(_clauses.IsPlain))
        {
            draft.Add(owner, keyword, draft.Json.Choice("anyOf", alternatives));
        }

        return Finish(draft);
    }

    /// <summary>The rule of values that are any JSON, by their whole schema.</summary>
    public string? OfWhole(JsonSchema core)
    {
        var draft = new RuleDraft();
        RuleClauses.AddWhole(draft, core);
        return Finish(draft);
    }

    private string? Finish(RuleDraft draft)
    {
        if (draft.Keywords.Count == 0)
        {
            return null;
        }

        string? text = draft.ToText();
        if (text is null)
        {
            Report(draft, "its schemas are too long to be checked by the code");
        }

        return text;
    }

    private void Report(RuleDraft draft, string explanation)
    {
        foreach (RuleKeyword keyword in draft.Keywords)
        {
            scope.ReportNotExpressed(keyword.Owner, keyword.Keyword, explanation);
        }
    }
}
