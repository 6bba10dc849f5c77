using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>A branch of a union: the schema of its case, and the branch as it is written.</summary>
internal sealed record UnionBranch(JsonSchema Schema, JsonSchema Written);

/// <summary>Lists the branches of unions of each origin: oneOf and anyOf, extending schemas, several types.</summary>
internal sealed class UnionBranches(ModelScope scope)
{
    private static readonly JsonTypes[] SingleTypes =
        [JsonTypes.Object, JsonTypes.Array, JsonTypes.String, JsonTypes.Number, JsonTypes.Integer, JsonTypes.Boolean];

    private readonly Dictionary<JsonSchema, JsonTokens> _tokens = [];

    public IReadOnlyList<UnionBranch> Of(JsonSchema core, SchemaShape shape)
    {
        ChoiceOutcome choices = scope.Kinds.Choices.Analyze(shape);
        if (choices.Kind == SchemaKind.Union)
        {
            return [.. choices.Branches.Select(branch => new UnionBranch(WithCommonMembers(core, shape, branch), branch))];
        }

        IReadOnlyList<JsonSchema> inheritors = scope.Inheritors.Of(core);
        if (inheritors.Count > 0)
        {
            return [.. inheritors.Select(child => new UnionBranch(child, child))];
        }

        JsonTypes types = SchemaKinds.ValueTypes(shape);
        return [.. SingleTypes
            .Where(type => (types & type) != 0)
            .Select(type => scope.Shapes.Narrow(core, type))
            .Select(single => new UnionBranch(single, single))];
    }

    /// <summary>The JSON tokens of a schema's values, without null.</summary>
    public JsonTokens TokensOf(JsonSchema schema)
    {
        JsonSchema core = SchemaReducer.CoreOf(schema);
        if (!_tokens.TryGetValue(core, out JsonTokens tokens))
        {
            var seen = new HashSet<JsonSchema> { core };
            var open = new Stack<JsonSchema>([core]);
            while (open.Count > 0)
            {
                JsonSchema current = open.Pop();
                SchemaKind kind = scope.Kinds.Of(current);
                tokens |= TokensOf(kind);
                IEnumerable<UnionBranch> branches = kind == SchemaKind.Union ? Of(current, scope.Shapes.Of(current)) : [];
                foreach (JsonSchema next in branches.Select(branch => SchemaReducer.CoreOf(branch.Schema)).Where(seen.Add))
                {
                    open.Push(next);
                }
            }

            _tokens.Add(core, tokens);
        }

        return tokens;
    }

    private static JsonTokens TokensOf(SchemaKind kind) => kind switch
    {
        SchemaKind.Boolean => JsonTokens.Boolean,
        SchemaKind.String or SchemaKind.StringEnum => JsonTokens.String,
        SchemaKind.Integer or SchemaKind.Number or SchemaKind.IntegerEnum => JsonTokens.Number,
        SchemaKind.Array => JsonTokens.Array,
        SchemaKind.Record or SchemaKind.Dictionary => JsonTokens.Object,
        SchemaKind.Any => JsonTokens.Object | JsonTokens.Array | JsonTokens.String | JsonTokens.Number | JsonTokens.Boolean,
        _ => JsonTokens.None,
    };

    // Properties beside a oneOf belong to each of its cases, unless the case has them already.
    private JsonSchema WithCommonMembers(JsonSchema core, SchemaShape shape, JsonSchema branch)
    {
        JsonSchema branchCore = SchemaReducer.CoreOf(branch);
        bool isObject = scope.Kinds.Of(branchCore) is SchemaKind.Record or SchemaKind.Dictionary or SchemaKind.Union or SchemaKind.Any;
        if (shape.Properties.Count == 0 || !isObject || branchCore.Boolean is not null)
        {
            return branch;
        }

        SchemaShape branchShape = scope.Shapes.Of(branchCore);
        var declared = new HashSet<string>(branchShape.Properties.Select(property => property.Name), StringComparer.Ordinal);
        bool hasAll = shape.Properties.All(property => declared.Contains(property.Name)) && shape.Required.All(branchShape.Required.Contains);
        return hasAll || branchShape.Parts.Contains(core)
            ? branch
            : scope.Shapes.Combine(branch, ImmutableArray.Create(core, branchCore), WordsOf(core));
    }

    // Where a case of one choice has the cases of another in it: the word of the first, since the place gives that of the second.
    private string WordsOf(JsonSchema core) =>
        core.AllOf.IsEmpty || !scope.Shapes.Places.TryGetValue(core, out ChildSchema where)
            ? ""
            : where.Words + scope.Shapes.Of(core.AllOf[0]).Choices
                .SelectMany(choice => SchemaWalk.Children(choice.Owner))
                .FirstOrDefault(child => child.Schema == where.Schema)
                .Words;
}
