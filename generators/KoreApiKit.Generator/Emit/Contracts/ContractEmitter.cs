using System.Globalization;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Contracts;

/// <summary>Emits the interactions of operations as typed members: a class for each operation, a property for each interaction.</summary>
internal sealed class ContractEmitter
{
    private readonly SourceWriter _source = new();
    private readonly CSharpTypeNames _names;
    private readonly ContractTypes _types;
    private readonly ContractNames _contracts;
    private readonly Dictionary<string, StateModel> _states;

    private ContractEmitter(EquatableArray<StateModel> states, ContractNames contracts, EmitContext context)
    {
        _names = new CSharpTypeNames(context);
        _types = new ContractTypes(_names);
        _contracts = contracts;
        _states = states.ToDictionary(state => state.StateName, StringComparer.Ordinal);
    }

    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static string Emit(
        EquatableArray<OperationContractModel> operations,
        EquatableArray<StateModel> states,
        ContractNames contracts,
        EmitContext context,
        CancellationToken cancellationToken = default)
    {
        var emitter = new ContractEmitter(states, contracts, context);
        emitter._source.Line().Open($"{context.Visibility} static partial class {contracts.Contracts}");
        foreach (OperationContractModel operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            emitter.EmitOperation(operation);
        }

        emitter._source.Close();
        return SourceFile.Complete(context, emitter._names, emitter._source);
    }

    private void EmitOperation(OperationContractModel operation)
    {
        _source
            .Line($"/// <summary>The interactions of <c>{CSharpText.XmlText(operation.OperationId)}</c>: {CSharpText.XmlText(operation.Method)} <c>{CSharpText.XmlText(operation.PathTemplate)}</c>.</summary>")
            .Line(SourceFile.GeneratedCodeAttribute(_names))
            .Open($"public static class {CSharpText.Identifier(operation.Name)}");
        foreach (InteractionModel interaction in operation.Interactions)
        {
            EmitInteraction(operation, interaction);
            EmitArguments(interaction);
        }

        _source.Close().Line();
    }

    private void EmitInteraction(OperationContractModel operation, InteractionModel interaction)
    {
        string summary = interaction.Summary is { } text && CSharpText.XmlProse(text) is { Length: > 0 } prose
            ? prose
            : $"The interaction <c>{CSharpText.XmlText(interaction.ExampleName)}</c>.";
        string request = interaction.Request.Body is null ? _types.NoContent : TypeOf(operation.RequestType);
        string response = interaction.Response.Body is null ? _types.NoContent : TypeOf(interaction.ResponseType);
        _source
            .Line($"/// <summary>{summary}</summary>")
            .Line(FormattableString.Invariant($"/// <remarks>The answer has the status {interaction.Response.Status}.</remarks>"))
            .Line($"public static {_types.Case}<{request}, {response}> {CSharpText.Identifier(interaction.Name)} {{ get; }} = new(")
            .Indent()
            .Line($"{CSharpText.Literal(operation.OperationId)},")
            .Line($"{CSharpText.Literal(interaction.ExampleName)},")
            .Line($"new {_types.Interaction}(")
            .Indent()
            .Line($"{CSharpText.Literal(interaction.Description)},");
        EmitRequest(interaction.Request);
        EmitResponse(interaction.Response, interaction.States.Count == 0 ? ")," : ")");
        _source.Unindent();
        if (interaction.States.Count > 0)
        {
            _source.Open().Line($"States = [{string.Join(", ", interaction.States.Select(State))}],").Close(",");
        }

        _source.Line($"{Reader(request, interaction.Request.Body)},").Line($"{Reader(response, interaction.Response.Body)});").Unindent().Line();
    }

    private void EmitRequest(InteractionRequestModel request)
    {
        string head = $"new {_types.Request}({CSharpText.Literal(request.Method)}, {CSharpText.Literal(request.Path)})";
        if (request.Query.Count == 0 && request.Headers.Count == 0 && request.Body is null)
        {
            _source.Line(head + ",");
            return;
        }

        _source.Open(head);
        EmitFields("Query", request.Query);
        EmitFields("Headers", request.Headers);
        EmitBody(request.Body);
        _source.Close(",");
    }

    private void EmitResponse(InteractionResponseModel response, string end)
    {
        _source.Open($"new {_types.Response}").Line($"Status = {response.Status.ToString(CultureInfo.InvariantCulture)},");
        EmitFields("Headers", response.Headers);
        EmitBody(response.Body);
        _source.Close(end);
    }

    private void EmitFields(string property, EquatableArray<NamedJson> fields)
    {
        if (fields.Count == 0)
        {
            return;
        }

        _source.Line($"{property} =").Line("[").Indent();
        foreach (NamedJson field in fields)
        {
            _source.Line($"new {_types.Field}({CSharpText.Literal(field.Name)}, {_types.Value}.Parse({CSharpText.Literal(field.Json)})),");
        }

        _source.Unindent().Line("],");
    }

    private void EmitBody(InteractionBodyModel? body)
    {
        switch (body)
        {
            case { Matchers: { } matchers }:
                _source
                    .Line($"Body = {_types.Body}.{(MediaTypes.KindOf(body.MediaType) == BodyKind.FormUrlEncoded ? "OfForm" : "OfJson")}(")
                    .Indent()
                    .Line($"{_types.Value}.Parse({CSharpText.JsonLiteral(JsonLayout.Lines(matchers))}),")
                    .Line($"{CSharpText.Literal(body.MediaType)}),")
                    .Unindent();
                break;
            case { Parts.Count: > 0 }:
                EmitParts(body);
                break;
            case not null:
                _source.Line($"Body = {_types.Body}.OfText({CSharpText.Literal(body.Example)}, {CSharpText.Literal(body.MediaType)}),");
                break;
        }
    }

    private void EmitParts(InteractionBodyModel body)
    {
        _source.Line($"Body = {_types.Body}.OfMultipart(").Indent().Line("[").Indent();
        foreach (BodyPartModel part in body.Parts)
        {
            string more = string.Join(", ", new[] { Member("FileName", part.FileName), Member("ContentType", part.ContentType) }.Where(member => member.Length > 0));
            _source.Line($"new {_types.Part}({CSharpText.Literal(part.Name)}, {_types.Value}.Parse({CSharpText.Literal(part.Json)})){(more.Length > 0 ? " { " + more + " }" : "")},");
        }

        _source.Unindent().Line("],").Line($"{CSharpText.Literal(body.MediaType)}),").Unindent();

        static string Member(string name, string? value) => value is null ? "" : $"{name} = {CSharpText.Literal(value)}";
    }

    private void EmitArguments(InteractionModel interaction)
    {
        if (interaction.Request.Arguments.Count == 0)
        {
            return;
        }

        _source
            .Line($"/// <summary>The values of the parameters in <see cref=\"{CSharpText.Identifier(interaction.Name)}\"/>.</summary>")
            .Open($"public static class {interaction.Name}{ContractModelBuilder.ArgumentsSuffix}");
        foreach (ArgumentModel argument in interaction.Request.Arguments)
        {
            (string type, string value) = argument.Literal.Kind switch
            {
                LiteralKind.Boolean => ("bool", argument.Literal.Text),
                LiteralKind.Number when long.TryParse(argument.Literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
                    ("long", NumberLiteral.Int64(argument.Literal.Text)),
                _ => ("string", CSharpText.Literal(argument.Literal.Text)),
            };
            _source
                .Line($"/// <summary>The parameter <c>{CSharpText.XmlText(argument.WireName)}</c>.</summary>")
                .Line($"public const {type} {CSharpText.Identifier(argument.Name)} = {value};")
                .Line();
        }

        _source.Close().Line();
    }

    private string State(InteractionStateModel use)
    {
        StateModel state = _states[use.Name];
        Dictionary<string, LiteralModel> given = use.Arguments.ToDictionary(argument => argument.ParameterName, argument => argument.Value, StringComparer.Ordinal);
        IEnumerable<string> arguments = state.Parameters
            .Where(parameter => given.ContainsKey(parameter.ParameterName))
            .Select(parameter => $"{CSharpText.Identifier(parameter.Name)}: {Argument(parameter.Kind, given[parameter.ParameterName])}");
        return $"{_contracts.States}.{CSharpText.Identifier(state.Name)}({string.Join(", ", arguments)})";
    }

    private string Argument(LiteralKind kind, LiteralModel value) => kind switch
    {
        LiteralKind.Boolean => value.Text,
        LiteralKind.Number => NumberLiteral.Int64(value.Text),
        LiteralKind.String => CSharpText.Literal(value.Text),
        _ when value.Kind == LiteralKind.String => CSharpText.Literal(value.Text),
        _ => $"{_types.Value}.Parse({CSharpText.Literal(value.Text)})",
    };

    private string TypeOf(TypeReference? type) => type is null ? _names.Known.JsonElement : _names.Reference(type);

    private string Reader(string type, InteractionBodyModel? body) =>
        body is null || type == _types.NoContent ? "static _ => default"
        : (body.Matchers is null && body.Parts.Count == 0) || type == _names.Known.JsonElement ? $"static json => {_types.Value}.Parse(json).Json"
        : $"static json => {_types.JsonModel}.Parse<{type}>(json)";
}
