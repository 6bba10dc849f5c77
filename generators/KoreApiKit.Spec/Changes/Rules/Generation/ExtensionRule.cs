using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

/// <summary>A rule about an extension that decides what generated code looks like.</summary>
internal abstract class ExtensionRule<TPair>(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<TPair>(id, severity, direction, reason)
    where TPair : ElementPair
{
    /// <summary>A text that is not what it was, or was added or removed.</summary>
    protected static ChangeNote? Extension(TPair pair, string name, string what)
    {
        string? before = (pair.OldField(name) as ScalarNode)?.Text;
        string? now = (pair.NewField(name) as ScalarNode)?.Text;
        return ChangeNote.When(before != now, $"{what} changed from {Shown(before)} to {Shown(now)}", name);
    }

    private static string Shown(string? text) => text is null ? "its default" : $"'{text}'";
}
