using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the servers among which callers choose, and the typed headers of answers. A document without them has neither class.</summary>
internal sealed class ClientExtrasEmitter(ClientModel client, EmitContext context, ClientTypes types)
{
    public void Emit(SourceWriter source)
    {
        EmitServers(source);
        EmitHeaders(source);
    }

    private void Open(SourceWriter source, string summary, string name)
    {
        source.Line()
            .Line($"/// <summary>{summary}</summary>")
            .Line(SourceFile.GeneratedCodeAttribute(types.Names))
            .Open($"{context.Visibility} static partial class {CSharpText.Identifier(name)}");
    }

    private void EmitServers(SourceWriter source)
    {
        if (client.Servers.Count == 0)
        {
            return;
        }

        Open(source, "The servers that the specification names, as base addresses.", client.Name + "Servers");
        bool isFirst = true;
        foreach (ServerModel server in client.Servers)
        {
            EmitServer(source, server, ref isFirst);
        }

        source.Close();
    }

    private void EmitServer(SourceWriter source, ServerModel server, ref bool isFirst)
    {
        if (!isFirst)
        {
            source.Line();
        }

        isFirst = false;
        string uri = types.Names.Library("System", "Uri");
        string name = CSharpText.Identifier(server.Name);
        ClientDocumentation.Emit(source, server.Documentation, $"<c>{CSharpText.XmlText(server.Url)}</c>");
        if (server.Variables.Count == 0)
        {
            source.Line($"public static {uri} {name} {{ get; }} = new {uri}({CSharpText.Literal(server.Url)});");
            return;
        }

        foreach (ServerVariableModel variable in server.Variables)
        {
            string allowed = variable.Allowed.Count == 0 ? "" : $" One of {string.Join(", ", variable.Allowed.Select(value => $"<c>{CSharpText.XmlText(value)}</c>"))}.";
            string text = variable.Documentation.Summary is { } summary ? CSharpText.XmlProse(summary) : $"The variable <c>{CSharpText.XmlText(variable.WireName)}</c>.";
            source.Line($"/// <param name=\"{variable.Name}\">{text}{allowed}</param>");
        }

        source.Line($"/// <exception cref=\"{types.Names.Library("System", "ArgumentException")}\">A value is not allowed, or makes no address.</exception>");
        string parameters = string.Join(", ", server.Variables.Select(variable => $"string {CSharpText.Identifier(variable.Name)} = {CSharpText.Literal(variable.Default)}"));
        string arguments = string.Concat(server.Variables.Select(variable =>
            $", ({CSharpText.Literal(variable.WireName)}, {CSharpText.Identifier(variable.Name)}, [{string.Join(", ", variable.Allowed.Select(CSharpText.Literal))}])"));
        source.Line($"public static {uri} {name}({parameters}) =>")
            .Indent()
            .Line($"{types.Http("ServerTemplate")}.Fill({CSharpText.Literal(server.Url)}{arguments});")
            .Unindent();
    }

    private void EmitHeaders(SourceWriter source)
    {
        if (client.Headers.Count == 0)
        {
            return;
        }

        Open(
            source,
            "The documented headers of answers and of errors; null where an answer does not have one. What is not as the specification says is a <see cref=\""
                + types.Names.Library("System", "FormatException") + "\"/>.",
            client.Name + "Headers");
        bool isFirst = true;
        foreach (ResponseHeaderModel header in client.Headers)
        {
            if (!isFirst)
            {
                source.Line();
            }

            isFirst = false;
            ClientDocumentation.Emit(source, header.Documentation, $"The header <c>{CSharpText.XmlText(header.WireName)}</c>.");
            string type = types.Names.Optional(header.Type.Type);
            source.Line($"public static {type} {CSharpText.Identifier(header.Name)}(this {types.Names.LibraryType("KoreApiKit.Headers", "IResponseHeaders")} response) =>")
                .Indent()
                .Line(Read(header, type) + ";")
                .Unindent();
        }

        source.Close();
    }

    private string Read(ResponseHeaderModel header, string type)
    {
        string name = CSharpText.Literal(header.WireName);
        if (!header.IsJson && header.Type.Type is ScalarTypeReference { Scalar: ScalarType.String })
        {
            return $"response.GetHeader({name})";
        }

        string form = $"{types.Names.Library("KoreApiKit.Headers", "HeaderForm")}.{FormOf(header)}";
        return $"{types.Names.Library("KoreApiKit.Headers", "ResponseHeader")}.Read<{type}>(response, {name}, {form}, {types.Json.ReaderLambda(header.Type, "header", header.WireName)})";
    }

    /// <summary>The name of the runtime's form.</summary>
    private static string FormOf(ResponseHeaderModel header) => header.Type.Type switch
    {
        _ when header.IsJson => "Literal",
        ArrayTypeReference array => FormOf(array.Item.Type) + "s",
        DictionaryTypeReference or NamedTypeReference { Kind: NamedTypeKind.Record } => header.Explode ? "ExplodedMembers" : "Members",
        TypeReference type => FormOf(type),
    };

    private static string FormOf(TypeReference type) => type switch
    {
        ScalarTypeReference { Scalar: ScalarType.Boolean or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Single or ScalarType.Double or ScalarType.Decimal } => "Literal",
        ScalarTypeReference => "Text",
        _ => "Either",
    };
}
