using System.Collections.Immutable;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>What a caller of an operation needs: the alternatives as a whole.</summary>
internal sealed class SecurityPair(OperationPair operation, DocumentPair document)
    : ElementPair(operation)
{
    public override Element? OldElement => operation.OldElement;

    public override Element? NewElement => operation.NewElement;

    public ImmutableArray<OpenApiSecurityRequirement> Old { get; } = operation.Old.Security;

    /// <summary>The new alternatives; a scheme that only has another name goes by its old one.</summary>
    public ImmutableArray<OpenApiSecurityRequirement> New { get; } = WithOldNames(operation.New.Security, document.RenamedSchemes);

    /// <summary>Whether the old document lets anybody call.</summary>
    public bool OldAllowsAnybody => AllowsAnybody(Old);

    /// <summary>Whether the new document lets anybody call.</summary>
    public bool NewAllowsAnybody => AllowsAnybody(New);

    /// <summary>The alternatives of the new document that the old one lacks by the names of their schemes.</summary>
    public IEnumerable<OpenApiSecurityRequirement> Added => Without(New, Old);

    /// <summary>The alternatives of the old document that the new one lacks by the names of their schemes.</summary>
    public IEnumerable<OpenApiSecurityRequirement> Removed => Without(Old, New);

    /// <summary>The alternatives that both have, by the names of their schemes.</summary>
    public IEnumerable<(OpenApiSecurityRequirement Old, OpenApiSecurityRequirement New)> Kept =>
        from before in Old
        let after = New.FirstOrDefault(candidate => KeyOf(candidate) == KeyOf(before))
        where after is not null
        select (before, after);

    /// <summary>The scopes of all kept alternatives that only one side has, as <c>scheme: scope</c>.</summary>
    public IEnumerable<string> ScopesOnlyIn(bool isNew) =>
        Kept.SelectMany(pair => isNew ? Missing(pair.New, pair.Old) : Missing(pair.Old, pair.New)).Distinct(StringComparer.Ordinal);

    /// <summary>The names of an alternative's schemes, joined by <c>and</c>.</summary>
    public static string Describe(OpenApiSecurityRequirement requirement) =>
        string.Join(" and ", requirement.Schemes.Select(scheme => $"'{scheme.SchemeName}'"));

    /// <summary>Whether one alternative needs all schemes of another and more.</summary>
    public static bool IsStricter(OpenApiSecurityRequirement left, OpenApiSecurityRequirement right) =>
        left.Schemes.Length > right.Schemes.Length
        && right.Schemes.All(scheme => left.Schemes.Any(other => other.SchemeName == scheme.SchemeName));

    /// <summary>Whether who has the credentials of one alternative has all of another.</summary>
    public static bool IsEnough(OpenApiSecurityRequirement credentials, OpenApiSecurityRequirement needed) =>
        needed.Schemes.All(scheme => credentials.Schemes.Any(own => own.SchemeName == scheme.SchemeName && scheme.Scopes.All(own.Scopes.Contains)));

    private static ImmutableArray<OpenApiSecurityRequirement> WithOldNames(
        ImmutableArray<OpenApiSecurityRequirement> requirements, IReadOnlyDictionary<string, string> oldNames) =>
        oldNames.Count == 0
            ? requirements
            : requirements.Select(requirement => new OpenApiSecurityRequirement(requirement.Schemes
                .Select(scheme => oldNames.TryGetValue(scheme.SchemeName, out string? name) ? scheme with { SchemeName = name } : scheme)
                .ToImmutableArray())).ToImmutableArray();

    private static IEnumerable<string> Missing(OpenApiSecurityRequirement left, OpenApiSecurityRequirement right) =>
        from scheme in left.Schemes
        from scope in scheme.Scopes
        where !right.Schemes.Any(other => other.SchemeName == scheme.SchemeName && other.Scopes.Contains(scope))
        select $"{scheme.SchemeName}: {scope}";

    private static bool AllowsAnybody(ImmutableArray<OpenApiSecurityRequirement> requirements) =>
        requirements.IsEmpty || requirements.Any(requirement => requirement.Schemes.IsEmpty);

    private static IEnumerable<OpenApiSecurityRequirement> Without(
        ImmutableArray<OpenApiSecurityRequirement> all, ImmutableArray<OpenApiSecurityRequirement> others) =>
        all.Where(candidate => !candidate.Schemes.IsEmpty && !others.Any(other => KeyOf(other) == KeyOf(candidate)));

    private static string KeyOf(OpenApiSecurityRequirement requirement) =>
        string.Join("\n", requirement.Schemes.Select(scheme => scheme.SchemeName).OrderBy(name => name, StringComparer.Ordinal));
}
