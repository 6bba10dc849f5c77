using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Model;

/// <summary>
/// Makes the servers among which callers choose: none where there is one only, without variables. A server is named by
/// its <c>name</c> (OpenAPI 3.2), else by its address without the scheme.
/// </summary>
internal static class ServerBuilder
{
    public static EquatableArray<ServerModel> Build(IReadOnlyList<OpenApiServer> servers)
    {
        OpenApiServer[] usable = [.. servers.Where(server => ServerAddress.Of(server) is not null).GroupBy(server => server.Url).Select(same => same.First())];
        if (usable.Length == 0 || (usable.Length == 1 && usable[0].Variables.IsEmpty))
        {
            return EquatableArray<ServerModel>.Empty;
        }

        Dictionary<string, string> names = new NameAssigner(ReservedNames.OfEveryType, "Server").Assign(
            usable.Select(server => new NameClaim(server.Url, server.Url, IdentifierText.Pascal(WordsOf(server)), IdentifierText.Spelling(server.Url), 0)),
            []);
        return usable.Select(server => Build(server, names[server.Url])).ToEquatableArray();
    }

    private static string WordsOf(OpenApiServer server) =>
        string.IsNullOrWhiteSpace(server.Name) ? server.Url.Substring(server.Url.IndexOf("://", StringComparison.Ordinal) + 3) : server.Name!;

    private static ServerModel Build(OpenApiServer server, string name)
    {
        Dictionary<string, string> names = new NameAssigner([], "Value").Assign(
            server.Variables.Select(variable => new NameClaim(
                variable.Name, variable.Name, IdentifierText.Camel(IdentifierText.Pascal(variable.Name)), IdentifierText.Spelling(variable.Name), 0)),
            []);
        return new ServerModel(
            name,
            server.Url,
            server.Variables
                .Where(variable => server.Url.Contains("{" + variable.Name + "}"))
                .Select(variable => new ServerVariableModel(
                    names[variable.Name], variable.Name, variable.Default, variable.Enum.ToEquatableArray(), Documentation.Of(variable.Description, null, null)))
                .ToEquatableArray(),
            Documentation.Of(server.Description, null, null));
    }
}
