using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes unions: finds the cases, and how each is told from the others.</summary>
internal sealed class UnionBuilder(ModelScope scope, TypeBuilder types, RuleBuilder rules)
{
    private readonly UnionBranches _branches = new(scope);
    private readonly EvidenceFinder _evidence = new(scope.Shapes, scope.Kinds);

    public UnionType Build(JsonSchema core, SchemaShape shape)
    {
        string name = scope.Names.NameOf(core);
        List<UnionDraft> drafts = MergeScalars(core, Draft(core, shape, []));
        DiscriminatorValues? discriminator = DiscriminatorValues.Of(core, shape, scope);
        Dictionary<UnionDraft, string> names = NameCases(name, drafts);
        Dictionary<UnionDraft, IReadOnlyList<string>> values = AssignValues(core, name, drafts, discriminator, names);
        UnionDraft[] objects = [.. drafts.Where(draft => draft.IsObject)];
        bool chosenByValue = Array.TrueForAll(objects, draft => values[draft].Count > 0);
        EvidenceResult evidence = chosenByValue || objects.Length < 2
            ? EvidenceResult.Empty
            : _evidence.Find([.. objects.Select(draft => draft.Schema)]);
        ReportAmbiguous(core, name, objects, drafts, evidence, values, names);
        IEnumerable<UnionDraft> ordered = (evidence.Order.Count > 0 ? evidence.Order.Select(index => objects[index]) : objects)
            .Concat(drafts.Where(draft => !draft.IsObject));
        return new UnionType(
            name,
            scope.Names.GroupOf(core),
            Documentation.OfType(core, scope.Sources.Of(core)),
            core.Deprecated,
            discriminator?.PropertyName,
            ordered.Select(draft => new UnionCaseModel(
                names[draft],
                draft.Type,
                values[draft].ToEquatableArray(),
                draft.Tokens,
                EvidenceOf(draft, objects, evidence, values))
            {
                IsSecret = Secrets.IsSecret(draft.Written, draft.Type.Type, scope.Shapes),
            }).ToEquatableArray())
        {
            Rule = drafts.TrueForAll(draft => HasPart(draft, core)) ? null : rules.OfType(core, new NamedTypeReference(name, NamedTypeKind.Union), keepsOthers: true),
        };
    }

    // Such a case checks itself what is asked of the whole union.
    private bool HasPart(UnionDraft draft, JsonSchema core) => draft.IsObject && scope.Shapes.Of(draft.Schema).Parts.Contains(core);

    private static EquatableArray<EvidenceModel> EvidenceOf(
        UnionDraft draft, UnionDraft[] objects, EvidenceResult evidence, Dictionary<UnionDraft, IReadOnlyList<string>> values)
    {
        int index = Array.IndexOf(objects, draft);
        return index < 0 || evidence.Evidence.Count == 0 || values[draft].Count > 0
            ? EquatableArray<EvidenceModel>.Empty
            : evidence.Evidence[index].ToEquatableArray();
    }

    private List<UnionDraft> Draft(JsonSchema core, SchemaShape shape, HashSet<JsonSchema> open)
    {
        var drafts = new List<UnionDraft>();
        if (!open.Add(core))
        {
            return drafts;
        }

        IReadOnlyList<UnionBranch> branches = _branches.Of(core, shape);
        foreach (UnionBranch branch in branches)
        {
            JsonSchema branchCore = SchemaReducer.CoreOf(branch.Schema);
            if (scope.Kinds.Of(branchCore) == SchemaKind.Union && !StaysNested(branchCore, branches, shape))
            {
                drafts.AddRange(Draft(branchCore, scope.Shapes.Of(branchCore), open));
                continue;
            }

            TypeUse use = types.UseOf(branch.Schema) with { Nullable = false };
            drafts.Add(new UnionDraft(branchCore, SchemaReducer.CoreOf(branch.Written), branch.Written, use, _branches.TokensOf(branchCore)));
        }

        return [.. drafts.GroupBy(draft => draft.Type.Type).Select(same => same.First())];
    }

    // A union in a union keeps its own type where the outer one can choose it as a whole: by the tokens or by the same discriminator.
    private bool StaysNested(JsonSchema nested, IReadOnlyList<UnionBranch> branches, SchemaShape outer)
    {
        if (!scope.Names.IsDefinition(nested))
        {
            return false;
        }

        SchemaShape shape = scope.Shapes.Of(nested);
        if (outer.Discriminator is { } discriminator && shape.Discriminator?.PropertyName == discriminator.PropertyName)
        {
            return true;
        }

        JsonTokens tokens = _branches.TokensOf(nested);
        return branches.All(branch =>
            SchemaReducer.CoreOf(branch.Schema) is var other && (other == nested || (_branches.TokensOf(other) & tokens) == 0));
    }

    // Scalars of one JSON type cannot be told apart: they become the type that holds them all.
    private List<UnionDraft> MergeScalars(JsonSchema core, List<UnionDraft> drafts)
    {
        foreach (JsonTokens token in new[] { JsonTokens.String, JsonTokens.Number, JsonTokens.Boolean })
        {
            UnionDraft[] same = [.. drafts.Where(draft => draft.Tokens == token)];
            if (same.Length < 2)
            {
                continue;
            }

            ScalarType scalar = token switch
            {
                JsonTokens.String => ScalarType.String,
                JsonTokens.Boolean => ScalarType.Boolean,
                _ => Array.TrueForAll(same, draft => scope.Kinds.Of(draft.Schema) is SchemaKind.Integer or SchemaKind.IntegerEnum) ? ScalarType.Int64 : ScalarType.Double,
            };
            int index = drafts.IndexOf(same[0]);
            string keyword = core.OneOf.IsEmpty ? "anyOf" : "oneOf";
            var type = new ScalarTypeReference(scalar);
            string? rule = rules.OfAlternatives(core, keyword, [.. same.Select(draft => draft.Schema)]);
            drafts[index] = same[0] with { Type = new TypeUse(type, false, rule is null ? ConstraintsModel.None : new ConstraintsModel { Rule = rule }) };
            drafts.RemoveAll(draft => Array.IndexOf(same, draft) > 0);
            if (Array.Exists(same, draft => scalar == ScalarType.String && draft.Type.Type != type))
            {
                scope.ReportNotExpressed(core, keyword, "several branches are a JSON string; they are one case, whose text is not parsed");
            }
        }

        return drafts;
    }

    private Dictionary<UnionDraft, string> NameCases(string unionName, List<UnionDraft> drafts)
    {
        var assigner = new NameAssigner(ReservedNames.OfUnions, "Value", unionName);
        Dictionary<string, string> names = assigner.Assign(
            drafts.Select(draft => new NameClaim(
                scope.Names.IdentityOf(draft.Schema), CaseName(draft.Type.Type), CaseName(draft.Type.Type), CaseName(draft.Type.Type) + "Value", 0)),
            []);
        return drafts.ToDictionary(draft => draft, draft => names[scope.Names.IdentityOf(draft.Schema)]);
    }

    private static string CaseName(TypeReference type) => type switch
    {
        NamedTypeReference named => named.Name,
        ScalarTypeReference scalar => scalar.Scalar switch
        {
            ScalarType.Int32 or ScalarType.Int64 => "Integer",
            ScalarType.Single or ScalarType.Double or ScalarType.Decimal => "Number",
            _ => scalar.Scalar.ToString(),
        },
        ArrayTypeReference array => (array.Item.Type is AnyTypeReference ? "" : CaseName(array.Item.Type)) + "Array",
        DictionaryTypeReference map => (map.Value.Type is AnyTypeReference ? "" : CaseName(map.Value.Type)) + "Dictionary",
        _ => "Any",
    };

    private Dictionary<UnionDraft, IReadOnlyList<string>> AssignValues(
        JsonSchema core, string name, List<UnionDraft> drafts, DiscriminatorValues? discriminator, Dictionary<UnionDraft, string> names)
    {
        var taken = new Dictionary<string, UnionDraft>(StringComparer.Ordinal);
        var values = new Dictionary<UnionDraft, IReadOnlyList<string>>();
        foreach (UnionDraft draft in drafts)
        {
            IReadOnlyList<string> own = discriminator is null || !draft.Tokens.HasFlag(JsonTokens.Object) ? [] : discriminator.For(draft);
            foreach (string value in own.Where(taken.ContainsKey))
            {
                scope.Findings.Add(FindingDescriptors.AmbiguousUnion, LocationOf(core), names[taken[value]], names[draft], name);
            }

            string[] free = [.. own.Where(value => !taken.ContainsKey(value))];
            Array.ForEach(free, value => taken[value] = draft);
            values[draft] = free;
        }

        return values;
    }

    private void ReportAmbiguous(
        JsonSchema core,
        string name,
        UnionDraft[] objects,
        List<UnionDraft> drafts,
        EvidenceResult evidence,
        Dictionary<UnionDraft, IReadOnlyList<string>> values,
        Dictionary<UnionDraft, string> names)
    {
        foreach ((int first, int second) in evidence.Ambiguous)
        {
            if (values[objects[first]].Count == 0 && values[objects[second]].Count == 0)
            {
                scope.Findings.Add(FindingDescriptors.AmbiguousUnion, LocationOf(core), names[objects[first]], names[objects[second]], name);
            }
        }

        UnionDraft[] others = [.. drafts.Where(draft => !draft.IsObject)];
        for (int i = 1; i < others.Length; i++)
        {
            int earlier = Array.FindIndex(others, draft => (draft.Tokens & others[i].Tokens) != 0);
            if (earlier < i)
            {
                scope.Findings.Add(FindingDescriptors.AmbiguousUnion, LocationOf(core), names[others[earlier]], names[others[i]], name);
            }
        }
    }

    private static SpecLocation LocationOf(JsonSchema core)
    {
        var mapping = core.Node as Text.MappingNode;
        return (mapping?.Find("oneOf") ?? mapping?.Find("anyOf"))?.KeyLocation ?? core.Location;
    }
}
