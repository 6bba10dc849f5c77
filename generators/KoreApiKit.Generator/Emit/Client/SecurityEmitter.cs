using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>
/// Emits the choice among an operation's security requirements: the first whose credentials are all given is used;
/// with none, the call fails unless it may go without.
/// </summary>
internal sealed class SecurityEmitter(ClientShape client, ClientTypes types)
{
    public void Emit(SourceWriter source, OperationModel operation, string request, string operationField, string cancellationToken)
    {
        SecuritySchemeModel[][] alternatives = operation.Security
            .Select(requirement => requirement.SchemeNames.Select(Scheme).OfType<SecuritySchemeModel>().ToArray())
            .Where(schemes => schemes.Length > 0)
            .ToArray();
        if (alternatives.Length == 0)
        {
            return;
        }

        string branch = "if";
        foreach (SecuritySchemeModel[] schemes in alternatives)
        {
            source.Open($"{branch} ({string.Join(" && ", schemes.Select(scheme => $"_options.{OptionName(scheme)} is not null"))})");
            foreach (SecuritySchemeModel scheme in schemes)
            {
                source.Line(
                    $"await {request}.{Method(scheme.Place)}({CSharpText.Literal(scheme.Parameter)}, _options.{OptionName(scheme)}, {cancellationToken}).ConfigureAwait(false);");
            }

            source.Close();
            branch = "else if";
        }

        bool mayGoWithout = operation.Security.Any(requirement => requirement.Optional || requirement.SchemeNames.Count == 0);
        if (!mayGoWithout)
        {
            source.Open("else")
                .Line($"throw {types.Http("ApiConnection")}.MissingCredential({operationField}, {CSharpText.Literal(Wanted(alternatives))});")
                .Close();
        }

        source.Line();
    }

    private static string Method(CredentialPlace place) => place switch
    {
        CredentialPlace.Header => "AddCredentialHeaderAsync",
        CredentialPlace.Authorization => "AddAuthorizationAsync",
        CredentialPlace.Query => "AddCredentialQueryAsync",
        _ => "AddCredentialCookieAsync",
    };

    private static string OptionName(SecuritySchemeModel scheme) => CSharpText.Identifier(scheme.OptionName);

    private string Wanted(SecuritySchemeModel[][] alternatives) => string.Join(
        ", or ",
        alternatives.Select(schemes => string.Join(" and ", schemes.Select(scheme => $"{client.OptionsName}.{scheme.OptionName}"))));

    private SecuritySchemeModel? Scheme(string name) =>
        client.SecuritySchemes.Where(scheme => scheme.SchemeName == name).FirstOrDefault();
}
