using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Writes an operation's security requirements for the runtime, which chooses among them.</summary>
internal sealed class SecurityEmitter(ClientShape client, ClientTypes types)
{
    /// <summary>The member of the client that describes a scheme.</summary>
    public static string SchemeName(SecuritySchemeModel scheme) => scheme.OptionName + "Scheme";

    /// <summary>Whether a call without credentials fails.</summary>
    public bool NeedsCredential(OperationModel operation) => Alternatives(operation).Length > 0 && !MayGoWithout(operation);

    /// <summary>The list of requirements, or null where the operation has none.</summary>
    public string? Text(OperationModel operation)
    {
        string type = types.Http("SecurityRequirement");
        List<string> requirements = Alternatives(operation)
            .Select(schemes => $"new {type}({string.Join(", ", schemes.Select(scheme => CSharpText.Identifier(SchemeName(scheme))))})")
            .ToList();
        if (requirements.Count > 0 && MayGoWithout(operation))
        {
            requirements.Add($"new {type}()");
        }

        return requirements.Count == 0 ? null : $"[{string.Join(", ", requirements)}]";
    }

    private static bool MayGoWithout(OperationModel operation) =>
        operation.Security.Any(requirement => requirement.Optional || requirement.SchemeNames.Count == 0);

    private SecuritySchemeModel[][] Alternatives(OperationModel operation) => operation.Security
        .Select(requirement => requirement.SchemeNames.Select(Scheme).OfType<SecuritySchemeModel>().ToArray())
        .Where(schemes => schemes.Length > 0)
        .ToArray();

    private SecuritySchemeModel? Scheme(string name) =>
        client.SecuritySchemes.Where(scheme => scheme.SchemeName == name).FirstOrDefault();
}
