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
        _bodies = new BodyEmitter(client, types, _parameters);
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

            _documentation.EmitOperation(source, operation, signature, plan, wholeResponse);
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
        _validation.EmitMethod(source, operation);
    }

    private static string MethodName(OperationModel operation, bool wholeResponse) =>
        operation.Name + (wholeResponse ? "ResponseAsync" : "Async");

    private static string FieldName(OperationModel operation) => operation.Name + "Operation";

    private string ReturnType(ResponsePlan plan, bool wholeResponse) => (plan.ValueType, wholeResponse) switch
    {
        (null, false) => _types.Task,
        (null, true) => $"{_types.Task}<{_types.Http("ApiResponse")}>",
        ({ } value, false) => $"{_types.Task}<{value}>",
        ({ } value, true) => $"{_types.Task}<{_types.Http("ApiResponse")}<{value}>>",
    };

    private void EmitObsolete(SourceWriter source, OperationModel operation)
    {
        if (operation.Deprecated)
        {
            source.Line($"[{_types.Names.Known.Obsolete}(\"The specification deprecates this operation.\")]");
        }
    }

    private void EmitOperationField(SourceWriter source, OperationModel operation, ResponsePlan plan)
    {
        string type = _types.Http("ApiOperation");
        string accept = plan.Accept is null ? "null" : CSharpText.Literal(plan.Accept);
        source
            .Line($"private static readonly {type} {FieldName(operation)} = new {type}(")
            .Indent()
            .Line($"{CSharpText.Literal(operation.OperationId)}, {CSharpText.Literal(operation.Method)}, {CSharpText.Literal(operation.PathTemplate)}, {accept});")
            .Unindent();
    }

    private void EmitShort(SourceWriter source, OperationModel operation, MethodSignature signature, ResponsePlan plan)
    {
        string call = $"{MethodName(operation, wholeResponse: true)}({signature.Arguments()})";
        source.Line().Line("/// <inheritdoc/>");
        EmitObsolete(source, operation);
        string head = $"{ReturnType(plan, wholeResponse: false)} {MethodName(operation, wholeResponse: false)}({signature.Declaration(_types)}) =>";
        source.Line((plan.ValueType is null ? "public " : "public async ") + head)
            .Indent()
            .Line(plan.ValueType is null ? $"{call};" : $"(await {call}.ConfigureAwait(false)).Value;")
            .Unindent();
    }

    private void EmitWhole(SourceWriter source, OperationModel operation, MethodSignature signature, ResponsePlan plan)
    {
        string request = signature.Locals.New("request");
        string reply = signature.Locals.New("reply");
        string cancellationToken = CSharpText.Identifier(signature.CancellationToken);
        source.Line().Line("/// <inheritdoc/>");
        EmitObsolete(source, operation);
        source.Open($"public async {ReturnType(plan, wholeResponse: true)} {MethodName(operation, wholeResponse: true)}({signature.Declaration(_types)})");
        MethodParameter[] notNull = signature.Parameters.Where(parameter => parameter.CheckNull).ToArray();
        foreach (MethodParameter parameter in notNull)
        {
            source.Line($"{_types.Names.Known.ArgumentNullException}.ThrowIfNull({CSharpText.Identifier(parameter.Name)});");
        }

        if (notNull.Length > 0)
        {
            source.Line();
        }

        _validation.EmitCall(source, operation, FieldName(operation), signature.Locals);
        source.Line($"using {_types.Http("ApiRequest")} {request} = _connection.CreateRequest({FieldName(operation)});");
        _parameters.EmitPath(source, operation, request);
        _parameters.EmitOthers(source, operation, request, signature.Locals);
        if (operation.Body is { } body)
        {
            _bodies.Emit(source, body, request, signature.Locals);
        }

        source.Line();
        _security.Emit(source, operation, request, FieldName(operation), cancellationToken);
        source.Line($"using {_types.Http("ApiReply")} {reply} = await _connection.SendAsync({request}, {cancellationToken}).ConfigureAwait(false);");
        _responses.Emit(source, operation, plan, reply);
        source.Close();
    }
}
