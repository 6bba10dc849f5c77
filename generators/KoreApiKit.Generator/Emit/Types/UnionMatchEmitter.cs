using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits the ways to look into a union: <c>Match</c>, <c>Switch</c> and a <c>TryGet</c> for each case.</summary>
internal sealed class UnionMatchEmitter(CSharpTypeNames names)
{
    private const string Unknown = $"unknown((({UnionCaseEmitter.UnknownCase})this).Value)";

    private readonly KnownTypes _known = names.Known;

    public void Emit(SourceWriter source, UnionType union)
    {
        source.Line("/// <summary>Makes a result of the value, whichever case it is.</summary>")
            .Open(Wrapped.OneALine("public TResult Match<TResult>(", Parameters(union, type => $"{_known.Func}<{type}, TResult>"), ")"));
        EmitNullChecks(source, union);
        source.Open("return this switch");
        foreach (UnionCaseModel @case in union.Cases)
        {
            source.Line($"{CaseType(@case)} chosen => {UnionNames.Parameter(@case)}(chosen.Value),");
        }

        source.Line($"_ => {Unknown},").Close(";").Close().Line()
            .Line("/// <summary>Does something with the value, whichever case it is.</summary>")
            .Open(Wrapped.OneALine("public void Switch(", Parameters(union, type => $"{_known.Action}<{type}>"), ")"));
        EmitNullChecks(source, union);
        source.Open("switch (this)");
        foreach (UnionCaseModel @case in union.Cases)
        {
            source.Line($"case {CaseType(@case)} chosen: {UnionNames.Parameter(@case)}(chosen.Value); break;");
        }

        source.Line($"default: {Unknown}; break;").Close().Close().Line();
        foreach (UnionCaseModel @case in union.Cases)
        {
            EmitTryGet(source, @case);
        }

        source.Line();
    }

    /// <summary>All are checked, not only the chosen one, so that a mistake shows in the first call.</summary>
    private void EmitNullChecks(SourceWriter source, UnionType union)
    {
        foreach (string parameter in union.Cases.Select(UnionNames.Parameter).Append("unknown"))
        {
            source.Line($"{_known.ArgumentNullException}.ThrowIfNull({parameter});");
        }

        source.Line();
    }

    private static string CaseType(UnionCaseModel @case) => CSharpText.Identifier(UnionNames.CaseType(@case));

    private string[] Parameters(UnionType union, Func<string, string> delegateType) =>
    [
        .. union.Cases.Select(@case => $"{delegateType(names.Use(@case.Type))} {UnionNames.Parameter(@case)}"),
        $"{delegateType(_known.JsonElement)} unknown",
    ];

    private void EmitTryGet(SourceWriter source, UnionCaseModel @case)
    {
        TypeUse use = @case.Type;
        bool isReference = !CSharpTypeNames.IsValueType(use.Type);
        bool mayBeNull = CSharpTypeNames.MayBeNull(use);
        string method = CSharpText.Identifier(UnionNames.TryGet(@case));
        string value = $"(this as {CaseType(@case)})?.Value";
        source.Line($"/// <summary>Gives the value when it is the case <c>{CSharpText.XmlText(@case.Name)}</c>.</summary>");
        if (isReference && !mayBeNull)
        {
            source.Line($"public bool {method}([{_known.NotNullWhen}(true)] out {names.Optional(use.Type)} value) => (value = {value}) is not null;");
        }
        else
        {
            source.Open($"public bool {method}(out {(isReference ? names.Optional(use.Type) : names.Use(use))} value)")
                .Line($"value = {value}{(mayBeNull ? "" : " ?? default")};")
                .Line($"return this is {CaseType(@case)};")
                .Close();
        }
    }
}
