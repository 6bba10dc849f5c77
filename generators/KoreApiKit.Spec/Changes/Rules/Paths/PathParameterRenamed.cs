using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Paths;

internal sealed class PathParameterRenamed() : ChangeRule<PathPair>(
    "path-parameter-renamed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; the parameters of generated methods have other names, which named arguments depend on.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PathPair pair) =>
        pair.IsKept && pair.Old.Template != pair.New.Template
            ? new ChangeNote($"the template is '{pair.New.Template}' now")
            : null;
}
