using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>A rule about a property of an object.</summary>
internal abstract class PropertyRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<PropertyPair>(id, severity, direction, reason)
{
    /// <summary>A note that begins with the property's name, where a condition holds.</summary>
    protected static ChangeNote? When(PropertyPair pair, bool condition, string text) =>
        condition ? new ChangeNote($"property '{pair.Name}' {text}") : null;
}
