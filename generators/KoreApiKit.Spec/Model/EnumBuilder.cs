using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes enums of lists of values, and of unions whose branches are such lists or constants.</summary>
internal sealed class EnumBuilder(ModelScope scope)
{
    private static readonly string[] NameKeywords = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] DescriptionKeywords = ["x-enum-descriptions", "x-enumDescriptions"];

    public EnumType Build(JsonSchema core, SchemaShape shape, SchemaKind kind)
    {
        string name = scope.Names.NameOf(core);
        var values = new List<EnumValue>();
        Collect(shape, values, []);
        EnumValue[] distinct = [.. values.GroupBy(value => value.Text, StringComparer.Ordinal).Select(same => same.First())];
        Dictionary<string, string> names = MemberNames.Assign(
            scope, name, ReservedNames.OfEnums, distinct.Select(value => new MemberText(value.Text, value.Name, value.Node.Location)));
        return new EnumType(
            name,
            scope.Names.GroupOf(core),
            Documentation.OfType(core, scope.Sources.Of(core)),
            core.Deprecated,
            kind == SchemaKind.IntegerEnum ? EnumValueKind.Integer : EnumValueKind.String,
            distinct.Select(value => new EnumMemberModel(names[value.Text], value.Text, Documentation.Of(value.Description, null, null))).ToEquatableArray());
    }

    private void Collect(SchemaShape shape, List<EnumValue> values, HashSet<JsonSchema> seen)
    {
        if (!seen.Add(shape.Schema))
        {
            return;
        }

        if (!shape.Values.IsDefaultOrEmpty)
        {
            values.AddRange(ValuesOf(shape));
            return;
        }

        foreach (JsonSchema branch in scope.Kinds.Choices.Analyze(shape).Branches)
        {
            Collect(scope.Shapes.Of(branch), values, seen);
        }
    }

    private static IEnumerable<EnumValue> ValuesOf(SchemaShape shape)
    {
        JsonSchema described = shape.EnumSchema ?? shape.Schema;
        if (shape.IsConst)
        {
            // The usual way to document the values of an enum in JSON Schema: a oneOf of titled constants.
            string? title = Extensions.Text(shape.Schema, SchemaWalk.NameExtension) ?? shape.Schema.Title;
            return [new EnumValue(shape.Values[0], title, shape.Schema.Description)];
        }

        ImmutableArray<SpecNode> all = described.Enum.IsDefault ? shape.Values : described.Enum;
        return shape.Values.Select(value =>
        {
            int index = IndexOf(all, value);
            return new EnumValue(value, Beside(described, NameKeywords, index, value), Beside(described, DescriptionKeywords, index, value));
        });
    }

    private static int IndexOf(ImmutableArray<SpecNode> values, SpecNode value)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (NodeEquality.AreEqual(values[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    // Lists that run beside the enum, or objects by value.
    private static string? Beside(JsonSchema schema, string[] keywords, int index, SpecNode value) => keywords
        .Select(keyword => schema.Keyword(keyword) switch
        {
            SequenceNode list when index >= 0 && index < list.Items.Length => Extensions.Text(list.Items[index]),
            MappingNode map when value is ScalarNode scalar => Extensions.Text(map[scalar.Text]),
            _ => null,
        })
        .FirstOrDefault(text => text is not null);

    private sealed record EnumValue(SpecNode Node, string? Name, string? Description)
    {
        public string Text => Node is ScalarNode { Kind: ScalarKind.Number } number
            && long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)
                ? whole.ToString(CultureInfo.InvariantCulture)
                : ((ScalarNode)Node).Text;
    }
}
