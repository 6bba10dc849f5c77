using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads Server Objects, and the host of a Swagger 2.0 document as such.</summary>
internal static class ServerReader
{
    public static ImmutableArray<OpenApiServer> Read(NodeFields owner, FindingCollection findings)
    {
        var servers = ImmutableArray.CreateBuilder<OpenApiServer>();
        foreach (PlacedNode item in owner.Items("servers"))
        {
            if (NodeFields.Of(item, "servers", findings) is not { } server)
            {
                continue;
            }

            if (server.String("url") is { } url)
            {
                servers.Add(new OpenApiServer(url, server.String("description"), ReadVariables(server, findings)) { Name = server.Text("name"), Node = server.Node });
            }
            else if (!server.Has("url"))
            {
                server.ReportMissing("server", "url", "the server was left out");
            }
        }

        return servers.ToImmutable();
    }

    /// <summary>One server for each of <c>schemes</c>, <c>https</c> first; a relative one where the document names no host.</summary>
    public static ImmutableArray<OpenApiServer> ReadSwagger(NodeFields root)
    {
        string basePath = root.String("basePath") is { } path && path != "/" ? path.TrimEnd('/') : "";
        if (root.String("host") is not { } host)
        {
            return basePath.Length == 0 ? ImmutableArray<OpenApiServer>.Empty : ImmutableArray.Create(Plain(basePath));
        }

        ImmutableArray<string> schemes = root.Strings("schemes");
        return (schemes.IsEmpty ? ImmutableArray.Create("https") : schemes)
            .OrderBy(scheme => scheme == "https" ? 0 : 1)
            .Select(scheme => Plain($"{scheme}://{host}{basePath}"))
            .ToImmutableArray();
    }

    private static OpenApiServer Plain(string url) =>
        new(url, null, ImmutableArray<OpenApiServerVariable>.Empty);

    private static ImmutableArray<OpenApiServerVariable> ReadVariables(NodeFields server, FindingCollection findings)
    {
        var variables = ImmutableArray.CreateBuilder<OpenApiServerVariable>();
        foreach ((MappingEntry entry, PlacedNode value) in server.Members("variables"))
        {
            if (NodeFields.Of(value, entry.Key, findings) is not { } variable)
            {
                continue;
            }

            var values = variable.Items("enum")
                .Select(item => item.Node)
                .OfType<ScalarNode>()
                .Select(item => item.Text)
                .ToImmutableArray();
            string? standard = variable.Text("default");
            if (standard is null && !variable.Has("default"))
            {
                variable.ReportMissing("server variable", "default", "its first value, or else nothing, is used");
            }

            variables.Add(new OpenApiServerVariable(
                entry.Key, standard ?? values.FirstOrDefault() ?? "", values, variable.String("description")));
        }

        return variables.ToImmutable();
    }
}
