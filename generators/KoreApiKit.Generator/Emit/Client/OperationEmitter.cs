using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the methods of one operation.</summary>
internal sealed class OperationEmitter
{
    private readonly ClientTypes _types;
    private readonly ClientDocumentation _documentation;
    private readonly ParameterEmitter _parameters;
    private readonly BodyEmitter _bodies;
    private readonly SecurityEmitter _security;
    private readonly ResponseEmitter _responses;
    private readonly RequestValidationEmitter _validation;

    public OperationEmitter(ClientShape client, ClientTypes types, StaticFields fields)
    {
        _types = types;
        _documentation = new ClientDocumentation(types);
        _parameters = new ParameterEmitter(types);
        _bodies = new BodyEmitter(client, types, _parameters, fields);
        _security = new SecurityEmitter(client, types);
        _responses = new ResponseEmitter(client, types);
        _validation = new RequestValidationEmitter(types, fields);
    }

    /// <summary>Emits the interface's methods with their comments.</summary>
    /// <param name="isFirst">Whether they are the first members, which no empty line precedes.</param>
    public void EmitDeclarations(SourceWriter source, OperationModel operation, bool isFirst)
    {
        MethodSignature signature = MethodSignature.Make(operation, _types);
        ResponsePlan plan = ResponsePlan.Make(operation, _types);
        foreach (bool wholeResponse in new[] { false, true })
        {
            if (wholeResponse || !isFirst)
            {
                source.Line();
            }

            if (wholeResponse)
            {
                ClientDocumentation.EmitWholeResponse(source, operation, MethodName(operation, wholeResponse: false), plan);
            }
            else
            {
                _documentation.EmitOperation(source, operation, signature, plan, _validation.HasChecks(operation), _security.NeedsCredential(operation));
            }

            EmitObsolete(source, operation);
            source.Line($"{ReturnType(plan, wholeResponse)} {MethodName(operation, wholeResponse)}({signature.Declaration(_types)});");
        }
    }

    /// <summary>Emits the class's methods.</summary>
    /// <param name="isFirst">Whether they are the first members, which no empty line precedes.</param>
    public void EmitImplementations(SourceWriter source, OperationModel operation, bool isFirst)
    {
        if (!isFirst)
        {
            source.Line();
        }

        MethodSignature signature = MethodSignature.Make(operation, _types);
        ResponsePlan plan = ResponsePlan.Make(operation, _types);
        EmitOperationField(source, operation, plan);
        EmitShort(source, operation, signature, plan);
        EmitWhole(source, operation, signature, plan);
        _validation.EmitMethod(source, operation, FieldName(operation));
    }

    private static string MethodName(OperationModel operation, bool wholeResponse) =>
        operation.Name + (wholeResponse ? "ResponseAsync" : "Async");

    private static string FieldName(OperationModel operation) => operation.Name + "Operation";

    private string ReturnType(ResponsePlan plan, bool wholeResponse) => wholeResponse
        ? $"{_types.Task}<{ResponseType(plan)}>"
        : plan switch
        {
            { ValueType: null } => _types.Task,
            { GivesItems: true } => $"{_types.AsyncEnumerable}<{ResponsePlan.ItemText(plan.ValueContent!, _types)}>",
            _ => $"{_types.Task}<{plan.ValueType}>",
        };

    private string ResponseType(ResponsePlan plan) => _types.Http("ApiResponse") + (plan.ValueType is null ? "" : $"<{plan.ValueType}>");

    private void EmitObsolete(SourceWriter source, OperationModel operation)
    {
        if (operation.Deprecated)
        {
            source.Line($"[{_types.Names.Known.Obsolete}(\"The specification deprecates this operation.\")]");
        }
    }

    private void EmitOperationField(SourceWriter source, OperationModel operation, ResponsePlan plan)
    {
        string type = $"{_types.Http("ApiOperation")}<{ResponseType(plan)}>";
        string accept = plan.Accept is null ? "null" : CSharpText.Literal(plan.Accept);
        string[] cases = _responses.Cases(operation, plan).ToArray();
        List<string> members = [];
        if (_security.Text(operation) is { } security)
        {
            members.Add($"Security = {security}");
        }

        if (operation.Server is { } server)
        {
            members.Add($"Server = {CSharpText.Literal(server)}");
        }

        string end = members.Count == 0 ? ");" : $") {{ {string.Join(", ", members)} }};";
        source
            .Line($"private static readonly {type} {FieldName(operation)} = new {type}(")
            .Indent()
            .Line($"{CSharpText.Literal(operation.OperationId)}, {CSharpText.Literal(operation.Method)}, {CSharpText.Literal(operation.PathTemplate)}, {accept}{(cases.Length == 0 ? end : ",")}");
        for (int i = 0; i < cases.Length; i++)
        {
            source.Line(cases[i] + (i == cases.Length - 1 ? end : ","));
        }

        source.Unindent();
    }

    private void EmitShort(SourceWriter source, OperationModel operation, MethodSignature signature, ResponsePlan plan)
    {
        string method = MethodName(operation, wholeResponse: true);
        string head = $"{ReturnType(plan, wholeResponse: false)} {MethodName(operation, wholeResponse: false)}({signature.Declaration(_types)}) =>";
        source.Line().Line("/// <inheritdoc/>");
        EmitObsolete(source, operation);
        if (plan.GivesItems)
        {
            string token = signature.Locals.New("token");
            string item = ResponsePlan.ItemText(plan.ValueContent!, _types);
            source.Line("public " + head)
                .Indent()
                .Line($"{_types.Http("ApiItems")}.Deferred<{item}>(async {token} => (await {method}({signature.Arguments(token)}).ConfigureAwait(false)).Value, {CSharpText.Identifier(signature.CancellationToken)});")
                .Unindent();
            return;
        }

        string call = $"{method}({signature.Arguments(CSharpText.Identifier(signature.CancellationToken))})";
        source.Line((plan.ValueType is null ? "public " : "public async ") + head)
            .Indent()
            .Line(plan.ValueType is null ? $"{call};" : $"(await {call}.ConfigureAwait(false)).Value;")
            .Unindent();
    }

    private void EmitWhole(SourceWriter source, OperationModel operation, MethodSignature signature, ResponsePlan plan)
    {
        string request = signature.Locals.New("request");
        string cancellationToken = CSharpText.Identifier(signature.CancellationToken);
        source.Line().Line("/// <inheritdoc/>");
        EmitObsolete(source, operation);
        source.Open($"public async {ReturnType(plan, wholeResponse: true)} {MethodName(operation, wholeResponse: true)}({signature.Declaration(_types)})");
        foreach (MethodParameter parameter in signature.Parameters.Where(parameter => parameter.CheckNull))
        {
            source.Line($"{_types.Names.Known.ArgumentNullException}.ThrowIfNull({CSharpText.Identifier(parameter.Name)});");
        }

        _validation.EmitCall(source, operation);
        source.Line($"using {_types.Http("ApiRequest")} {request} = _connection.CreateRequest({FieldName(operation)});");
        _parameters.EmitPath(source, operation, request);
        _parameters.EmitOthers(source, operation, request);
        if (operation.Body is { } body)
        {
            _bodies.Emit(source, operation, body, request, signature.ContentType is null ? null : CSharpText.Identifier(signature.ContentType), signature.Locals);
        }

        source.Line($"return await _connection.SendAsync({request}, {FieldName(operation)}, {cancellationToken}).ConfigureAwait(false);");
        source.Close();
    }
}
