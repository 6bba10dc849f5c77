using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Generating;

/// <summary>Replaces values within values.</summary>
internal static class NodeEdit
{
    /// <summary>The value with everything that an expression leads to replaced. What it does not lead to stays as it is.</summary>
    /// <param name="replace">Gives the new value for an old one; the old one where there is none.</param>
    public static SpecNode Replace(SpecNode node, PathExpression expression, Func<SpecNode, SpecNode> replace) =>
        expression.Steps.Count == 0 ? replace(node) : node switch
        {
            MappingNode mapping => new MappingNode(
                mapping.Location,
                [
                    .. mapping.Entries.Select(entry => expression.Steps[0].Weigh(PathSegment.Member(entry.Key)) > 0
                        ? entry with { Value = Replace(entry.Value, expression.Skip(1), replace) }
                        : entry),
                ]),
            SequenceNode sequence => new SequenceNode(
                sequence.Location,
                [
                    .. sequence.Items.Select((item, index) => expression.Steps[0].Weigh(PathSegment.Item(index)) > 0
                        ? Replace(item, expression.Skip(1), replace)
                        : item),
                ]),
            _ => node,
        };
}
