using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Contracts;

/// <summary>
/// Emits provider states as typed members, and the interface of a provider that prepares them: a state without a handler
/// does not compile.
/// </summary>
internal sealed class ProviderStateEmitter
{
    private readonly SourceWriter _source = new();
    private readonly EmitContext _context;
    private readonly ContractNames _contracts;
    private readonly CSharpTypeNames _names;
    private readonly ContractTypes _types;

    private ProviderStateEmitter(ContractNames contracts, EmitContext context)
    {
        _context = context;
        _contracts = contracts;
        _names = new CSharpTypeNames(context);
        _types = new ContractTypes(_names);
    }

    public static string Emit(EquatableArray<StateModel> states, ContractNames contracts, EmitContext context)
    {
        var emitter = new ProviderStateEmitter(contracts, context);
        emitter.EmitFactory(states);
        emitter.EmitHandler(states);
        return SourceFile.Complete(context, emitter._names, emitter._source);
    }

    private string Task => _names.LibraryType("System.Threading.Tasks", "Task");

    private string CancellationToken => _names.LibraryType("System.Threading", "CancellationToken");

    private void EmitFactory(EquatableArray<StateModel> states)
    {
        _source
            .Line()
            .Line("/// <summary>What must be true at the provider before an interaction.</summary>")
            .Line(SourceFile.GeneratedCodeAttribute(_names))
            .Open($"{_context.Visibility} static class {_contracts.States}");
        foreach (StateModel state in states)
        {
            EmitFactory(state);
        }

        _source
            .Line("/// <summary>The handlers of all states, for a verification.</summary>")
            .Open($"public static {_types.StateHandlers} HandledBy({_contracts.StateHandler} handler)")
            .Line($"{_names.Known.ArgumentNullException}.ThrowIfNull(handler);")
            .Line($"return new {_types.StateHandlers}(")
            .Line("[")
            .Indent();
        foreach (StateModel state in states)
        {
            string arguments = string.Concat(state.Parameters.Select(parameter => $"parameters.{Reader(parameter)}({CSharpText.Literal(parameter.ParameterName)}), "));
            _source.Line($"new {_types.StateHandler}({CSharpText.Literal(state.StateName)}, (parameters, cancellationToken) => handler.{CSharpText.Identifier(state.Name + "Async")}({arguments}cancellationToken)),");
        }

        _source.Unindent().Line("]);").Close().Close();
    }

    private void EmitFactory(StateModel state)
    {
        string parameters = string.Join(", ", state.Parameters.Select(parameter =>
            $"{Type(parameter)} {CSharpText.Identifier(parameter.Name)}{(parameter.Required ? "" : " = null")}"));
        _source
            .Line($"/// <summary>The state <c>{CSharpText.XmlText(state.StateName)}</c>.</summary>")
            .Line($"public static {_types.State} {CSharpText.Identifier(state.Name)}({parameters}) =>")
            .Indent();
        string created = $"new({CSharpText.Literal(state.StateName)})";
        if (state.Parameters.Count == 0)
        {
            _source.Line(created + ";");
        }
        else
        {
            _source.Line($"{_types.State}.Of({CSharpText.Literal(state.StateName)}, {string.Join(", ", state.Parameters.Select(Pair))});");
        }

        _source.Unindent().Line();
    }

    private void EmitHandler(EquatableArray<StateModel> states)
    {
        _source
            .Line()
            .Line("/// <summary>Prepares provider states: implemented by the tests of a provider.</summary>")
            .Line(SourceFile.GeneratedCodeAttribute(_names))
            .Open($"{_context.Visibility} interface {_contracts.StateHandler}");
        foreach (StateModel state in states)
        {
            string parameters = string.Concat(state.Parameters.Select(parameter => $"{Type(parameter)} {CSharpText.Identifier(parameter.Name)}, "));
            _source
                .Line($"/// <summary>Prepares the state <c>{CSharpText.XmlText(state.StateName)}</c>.</summary>")
                .Line($"{Task} {CSharpText.Identifier(state.Name + "Async")}({parameters}{CancellationToken} cancellationToken);")
                .Line();
        }

        _source.Close();
    }

    private string Type(StateParameterModel parameter) => _types.Parameter(parameter.Kind) + (parameter.Required ? "" : "?");

    private static string Pair(StateParameterModel parameter)
    {
        string name = CSharpText.Identifier(parameter.Name);
        bool isNullableValue = !parameter.Required && parameter.Kind is LiteralKind.Boolean or LiteralKind.Number;
        return $"({CSharpText.Literal(parameter.ParameterName)}, {(isNullableValue ? $"{name} is {{ }} {parameter.Name}Value ? {parameter.Name}Value : null" : name)})";
    }

    private static string Reader(StateParameterModel parameter)
    {
        string kind = parameter.Kind switch
        {
            LiteralKind.String => "Text",
            LiteralKind.Boolean => "Boolean",
            LiteralKind.Number => "Integer",
            _ => "Value",
        };
        return (parameter.Required ? "" : "Optional") + kind;
    }
}
