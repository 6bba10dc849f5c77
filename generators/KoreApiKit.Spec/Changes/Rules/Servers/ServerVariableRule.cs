using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

/// <summary>A rule about the values that a variable of a server's address may have.</summary>
internal abstract class ServerVariableRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<ServerVariablePair>(id, severity, direction, reason)
{
    /// <summary>Whether both documents list the values.</summary>
    protected static bool Both(ServerVariablePair pair) => pair.IsKept && pair.Old["enum"] is not null && pair.New["enum"] is not null;

    protected static IEnumerable<string> Values(NamedPart variable) =>
        variable["enum"] is SequenceNode values ? values.Items.OfType<ScalarNode>().Select(value => value.Text) : [];
}
