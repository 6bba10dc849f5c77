using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Security;

/// <summary>A rule about what a caller of an operation needs.</summary>
internal abstract class SecurityRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<SecurityPair>(id, severity, direction, reason)
{
    /// <summary>A note that lists alternatives, where callers needed credentials before and need them still.</summary>
    /// <param name="format">The text, with <c>{0}</c> for the alternatives.</param>
    protected static ChangeNote? Alternatives(SecurityPair pair, IEnumerable<OpenApiSecurityRequirement> found, string format)
    {
        string listed = string.Join(", or ", found.Select(SecurityPair.Describe));
        return ChangeNote.When(
            !pair.OldAllowsAnybody && !pair.NewAllowsAnybody && listed.Length > 0, format.Replace("{0}", listed), "security");
    }

    /// <summary>The alternatives that are neither stricter nor looser than one of the others.</summary>
    protected static IEnumerable<OpenApiSecurityRequirement> Unrelated(
        IEnumerable<OpenApiSecurityRequirement> found, IEnumerable<OpenApiSecurityRequirement> others) =>
        found.Where(
            candidate => !others.Any(other => SecurityPair.IsStricter(candidate, other) || SecurityPair.IsStricter(other, candidate)));
}
