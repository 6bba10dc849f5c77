using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits the ways to look into a union: <c>Match</c>, <c>Switch</c> and a <c>TryGet</c> for each case.</summary>
internal sealed class UnionMatchEmitter(CSharpTypeNames names)
{
    private readonly KnownTypes _known = names.Known;

    public void Emit(SourceWriter source, UnionType union)
    {
        EmitChoice(source, union, "Makes a result of the value, whichever case it is.", "TResult Match<TResult>", type => $"{_known.Func}<{type}, TResult>", "return ");
        EmitChoice(source, union, "Does something with the value, whichever case it is.", "void Switch", type => $"{_known.Action}<{type}>", "");
        foreach (UnionCaseModel @case in union.Cases)
        {
            EmitTryGet(source, @case);
        }
    }

    private void EmitChoice(
        SourceWriter source, UnionType union, string summary, string method, Func<string, string> delegateType, string returns)
    {
        (string Parameter, string Type, string Case)[] choices =
        [
            .. union.Cases.Select(@case => (UnionNames.Parameter(@case), names.Use(@case.Type), UnionNames.CaseType(@case))),
            ("unknown", _known.JsonElement, UnionCaseEmitter.UnknownCase),
        ];
        string parameters = string.Join(", ", choices.Select(choice => $"{delegateType(choice.Type)} {choice.Parameter}"));
        source.Line($"/// <summary>{summary}</summary>").Open($"public {method}({parameters})");
        foreach ((string parameter, _, _) in choices)
        {
            source.Line($"{_known.ArgumentNullException}.ThrowIfNull({parameter});");
        }

        source.Open("switch (this)");
        foreach ((string parameter, _, string caseType) in choices)
        {
            bool isLast = caseType == UnionCaseEmitter.UnknownCase;
            string place = isLast ? "default:" : $"case {CSharpText.Identifier(caseType)} chosen:";
            string value = isLast ? $"(({caseType})this).Value" : "chosen.Value";
            source.Line(place).Indent().Line($"{returns}{parameter}({value});");
            if (returns.Length == 0)
            {
                source.Line("break;");
            }

            source.Unindent();
        }

        source.Close().Close().Line();
    }

    private void EmitTryGet(SourceWriter source, UnionCaseModel @case)
    {
        TypeUse use = @case.Type;
        bool isReference = !CSharpTypeNames.IsValueType(use.Type);
        bool mayBeNull = CSharpTypeNames.MayBeNull(use);
        string attribute = isReference && !mayBeNull ? $"[{_known.NotNullWhen}(true)] " : "";
        string type = isReference ? names.Optional(use.Type) : names.Use(use);
        string caseType = CSharpText.Identifier(UnionNames.CaseType(@case));
        source.Line($"/// <summary>Gives the value when it is the case <c>{CSharpText.XmlText(@case.Name)}</c>.</summary>")
            .Open($"public bool {CSharpText.Identifier(UnionNames.TryGet(@case))}({attribute}out {type} value)")
            .Open($"if (this is {caseType} chosen)")
            .Line("value = chosen.Value;")
            .Line("return true;")
            .Close().Line()
            .Line("value = default;")
            .Line("return false;")
            .Close().Line();
    }
}
