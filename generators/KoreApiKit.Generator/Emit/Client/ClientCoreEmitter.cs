using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the client's constructor, its options and its typed exceptions.</summary>
internal sealed class ClientCoreEmitter(ClientModel client, ClientShape shape, EmitContext context)
{
    /// <summary>The members of the options' base class, which an option of the spec hides when it has the same name.</summary>
    private static readonly HashSet<string> InheritedOptions = new(["ValidateRequests", "MaxErrorBodyBytes", "MaxResponseBodyBytes", "MaxStreamItemBytes", "Servers"], StringComparer.Ordinal);

    private readonly ClientTypes _types = new(shape, context);

    public string Emit()
    {
        var source = new SourceWriter();
        EmitInterface(source);
        EmitClass(source);
        EmitOptions(source);
        foreach (ErrorModel error in client.Errors)
        {
            EmitException(source, error);
        }

        new ClientExtrasEmitter(client, context, _types).Emit(source);
        return SourceFile.Complete(context, _types.Names, source);
    }

    private void EmitGeneratedCode(SourceWriter source) => source.Line(SourceFile.GeneratedCodeAttribute(_types.Names));

    private void EmitInterface(SourceWriter source)
    {
        source.Line();
        ClientDocumentation.Emit(source, client.Documentation, "The operations of the API.");
        EmitGeneratedCode(source);
        source.Open($"{context.Visibility} partial interface {CSharpText.Identifier(shape.InterfaceName)}").Close();
    }

    private void EmitClass(SourceWriter source)
    {
        string name = CSharpText.Identifier(client.Name);
        string options = CSharpText.Identifier(shape.OptionsName);
        string connection = _types.Http("ApiConnection");
        string defaultServer = client.DefaultServer is null ? "null" : CSharpText.Literal(client.DefaultServer);
        source.Line();
        ClientDocumentation.Emit(source, client.Documentation, "Calls the API over HTTP.");
        EmitGeneratedCode(source);
        source.Open($"{context.Visibility} sealed partial class {name} : {CSharpText.Identifier(shape.InterfaceName)}")
            .Line($"private readonly {connection} _connection;")
            .Line($"private readonly {options} _options;")
            .Line()
            .Line("/// <summary>Makes a client. It is safe for use from many threads.</summary>")
            .Line($"/// <param name=\"httpClient\">Sends the requests. {ServerText()} Its handler should not follow redirects.</param>")
            .Line("/// <param name=\"options\">What is the same for all calls.</param>")
            .Line($"/// <exception cref=\"{_types.Names.Library("System", "ArgumentException")}\">A required option is null.</exception>")
            .Line($"/// <exception cref=\"{_types.Names.Library("System", "InvalidOperationException")}\">It is not known which server to call.</exception>")
            .Open($"public {name}({_types.HttpClient} httpClient, {options} options)")
            .Line($"{_types.Names.Known.ArgumentNullException}.ThrowIfNull(httpClient);")
            .Line($"{_types.Names.Known.ArgumentNullException}.ThrowIfNull(options);");
        foreach (ClientOptionModel option in client.Options.Where(option => option.Required && !option.Type.Nullable && !CSharpTypeNames.IsValueType(option.Type.Type)))
        {
            string problem = CSharpText.Literal($"{shape.OptionsName}.{option.Name} is null; set it.");
            source.Line()
                .Open($"if (options.{CSharpText.Identifier(option.Name)} is null)")
                .Line($"throw new {_types.Names.Library("System", "ArgumentException")}({problem}, nameof(options));")
                .Close();
        }

        source.Line()
            .Line("_options = options;")
            .Line($"_connection = new {connection}(httpClient, options, {CSharpText.Literal(client.Name)}, {defaultServer});")
            .Close();
        foreach (SecuritySchemeModel scheme in client.SecuritySchemes)
        {
            // A property, because fields of a partial class are made in an order that nobody knows.
            string type = _types.Http("SecurityScheme");
            source.Line()
                .Line($"private static {type} {CSharpText.Identifier(SecurityEmitter.SchemeName(scheme))} =>")
                .Indent()
                .Line($"new {type}({CSharpText.Literal(scheme.OptionName)}, {_types.Http("CredentialPlace")}.{scheme.Place}, {CSharpText.Literal(scheme.Parameter)});")
                .Unindent();
        }

        source.Close();
    }

    private string ServerText() => client.DefaultServer is null
        ? "Its base address, with or without a slash at the end, is what all paths are appended to."
        : $"All paths are appended to its base address; without one, to <c>{CSharpText.XmlText(client.DefaultServer)}</c>.";

    private void EmitOptions(SourceWriter source)
    {
        source.Line().Line($"/// <summary>What is the same for all calls of <see cref=\"{CSharpText.Identifier(client.Name)}\"/>.</summary>");
        EmitGeneratedCode(source);
        source.Open($"{context.Visibility} sealed partial class {CSharpText.Identifier(shape.OptionsName)} : {_types.Http("ApiConnectionOptions")}");
        bool first = true;
        foreach (ClientOptionModel option in client.Options)
        {
            Separate(source, ref first);
            string type = option.Required ? _types.Names.Use(option.Type) : _types.Names.Optional(option.Type.Type);
            ClientDocumentation.Emit(source, option.Documentation, "A value that every operation sends.");
            source.Line($"public {Hides(option.Name)}{(option.Required ? "required " : "")}{type} {CSharpText.Identifier(option.Name)} {{ get; init; }}");
        }

        foreach (SecuritySchemeModel scheme in client.SecuritySchemes)
        {
            Separate(source, ref first);
            ClientDocumentation.Emit(source, scheme.Documentation, $"The credential for {CSharpText.XmlText(Place(scheme))}.");
            source.Line($"public {Hides(scheme.OptionName)}{_types.CredentialProvider}? {CSharpText.Identifier(scheme.OptionName)} {{ get; init; }}");
        }

        EmitCredentials(source, first);
        source.Close();
    }

    private void EmitCredentials(SourceWriter source, bool isFirst)
    {
        if (client.SecuritySchemes.Count == 0)
        {
            return;
        }

        Separate(source, ref isFirst);
        source.Line("/// <inheritdoc/>")
            .Open($"protected override {_types.CredentialProvider}? FindCredential(string option) => option switch");
        foreach (SecuritySchemeModel scheme in client.SecuritySchemes)
        {
            source.Line($"{CSharpText.Literal(scheme.OptionName)} => {CSharpText.Identifier(scheme.OptionName)},");
        }

        source.Line("_ => null,").Close(";");
    }

    private static string Hides(string name) => InheritedOptions.Contains(name) ? "new " : "";

    private static void Separate(SourceWriter source, ref bool first)
    {
        if (!first)
        {
            source.Line();
        }

        first = false;
    }

    private static string Place(SecuritySchemeModel scheme) => scheme.Place switch
    {
        CredentialPlace.Header => $"the header '{scheme.Parameter}'",
        CredentialPlace.Authorization => $"the Authorization header, sent after '{scheme.Parameter}'",
        CredentialPlace.Query => $"the query parameter '{scheme.Parameter}'",
        _ => $"the cookie '{scheme.Parameter}'",
    };

    /// <summary>Whether the error's body is plain text wherever it is documented, and no JSON.</summary>
    private bool IsText(ErrorModel error) =>
        error.Type.Type is ScalarTypeReference { Scalar: ScalarType.String or ScalarType.Stream }
        && !client.Groups
            .SelectMany(group => group.Operations)
            .SelectMany(operation => operation.Responses)
            .Where(response => response.ExceptionName == error.ExceptionName)
            .SelectMany(response => response.Contents)
            .Any(content => content.Kind == BodyKind.Json);

    private void EmitException(SourceWriter source, ErrorModel error)
    {
        string name = CSharpText.Identifier(error.ExceptionName);
        bool isText = IsText(error);
        string type = isText ? "string" : _types.Names.Use(error.Type);
        string failure = _types.Errors("ApiFailure");
        string read = isText
            ? "reply.ReadTextErrorAsync("
            : $"reply.ReadErrorAsync<{type}>({_types.Json.ReaderLambda(error.Type, "error body", "")}, ";
        source.Line();
        ClientDocumentation.Emit(source, error.Documentation, "The server answered with a documented error.");
        EmitGeneratedCode(source);
        source.Open($"{context.Visibility} sealed class {name} : {_types.ApiException}<{type}>")
            .Line("/// <summary>Makes the exception.</summary>")
            .Line("/// <param name=\"failure\">What is known of the call.</param>")
            .Line("/// <param name=\"error\">The body of the answer.</param>")
            .Line($"public {name}({failure} failure, {type} error)")
            .Indent().Line(": base(failure, error)").Unindent()
            .Open().Close()
            .Line()
            .Line($"internal static {_types.Task}<{_types.ApiException}> ReadAsync({_types.Http("ApiReply")} reply) =>")
            .Indent().Line($"{read}static (failure, error) => new {name}(failure, error));").Unindent()
            .Close();
    }
}
