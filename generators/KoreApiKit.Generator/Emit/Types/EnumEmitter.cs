using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits an open enum: a struct over the wire value, with the values that the spec names.</summary>
internal sealed class EnumEmitter(EmitContext context, CSharpTypeNames names)
{
    private readonly KnownTypes _known = names.Known;

    public void Emit(SourceWriter source, EnumType @enum)
    {
        bool isString = @enum.ValueKind == EnumValueKind.String;
        string name = CSharpText.Identifier(@enum.Name);
        string[] members = [.. @enum.Members.Select(member => CSharpText.Identifier(member.Name))];
        DocumentationEmitter.Emit(
            source, @enum.Documentation, $"A value of <c>{CSharpText.XmlText(@enum.Name)}</c>.",
            "Values that are not listed here are kept as they are.");
        TypeAttributes.Emit(source, names, @enum);
        source.Open($"{context.Visibility} readonly partial record struct {name} : {_known.JsonModelInterface}<{name}>");
        EmitValue(source, name, isString);
        foreach (EnumMemberModel member in @enum.Members)
        {
            DocumentationEmitter.Emit(source, member.Documentation, $"<c>{CSharpText.XmlText(member.WireValue)}</c>.");
            string identifier = CSharpText.Identifier(member.Name);
            source.Line($"public static {name} {identifier} => new(Values.{identifier});");
        }

        source.Line()
            .Line("/// <summary>The values that the specification lists.</summary>")
            .Line($"public static {_known.ReadOnlyList}<{name}> Known {{ get; }} = {Wrapped.Filled("[", members, "]")};")
            .Line();
        if (isString)
        {
            EmitString(source, @enum, name);
        }
        else
        {
            EmitInteger(source, @enum, name);
        }
    }

    private void EmitValue(SourceWriter source, string name, bool isString)
    {
        source.Line(isString ? $"private readonly {_known.WireText} _value;" : "private readonly long _value;").Line()
            .Line("/// <summary>Makes a value that need not be listed.</summary>")
            .Line(isString ? $"public {name}(string value) => _value = new(value);" : $"public {name}(long value) => _value = value;").Line()
            .Line($"/// <summary>The value on the wire{(isString ? "; empty for <c>default</c>" : "")}.</summary>")
            .Line(isString ? "public string Value => _value.Text;" : "public long Value => _value;").Line();
    }

    private void EmitString(SourceWriter source, EnumType @enum, string name)
    {
        var fields = new StaticFields(names.FileLocal(@enum.Name + StaticFields.TypeSuffix));
        string[] values = [.. @enum.Members.Select(member => member.WireValue).Distinct(StringComparer.Ordinal).Select(CSharpText.Literal)];
        string listed = fields.Reference("Listed", _known.JsonStringValues, Wrapped.Filled("new(", [CSharpText.Literal(@enum.Name), .. values], ")"));
        source.Line("/// <summary>Whether the specification lists this value.</summary>")
            .Line($"public bool IsKnown => {listed}.Contains(Value);").Line()
            .Line("public override string ToString() => Value;").Line()
            .Line($"public static {name} ReadJson(ref {_known.JsonInput} reader) => new({listed}.Read(ref reader));").Line()
            .Line($"public void WriteJson({_known.JsonOutput} writer) => writer.WriteStringValue(Value);").Line();
        EmitConstants(source, @enum, member => $"public const string {CSharpText.Identifier(member.Name)} = {CSharpText.Literal(member.WireValue)};");
        fields.Emit(source);
    }

    private void EmitInteger(SourceWriter source, EnumType @enum, string name)
    {
        // Two members may share a wire value only by different names, which a pattern must not list twice.
        string[] distinct = [.. @enum.Members
            .GroupBy(member => member.WireValue, StringComparer.Ordinal)
            .Select(group => "Values." + CSharpText.Identifier(group.First().Name))];
        source.Line("/// <summary>Whether the specification lists this value.</summary>")
            .Line($"public bool IsKnown => {(distinct.Length == 0 ? "false" : "Value is " + string.Join(" or ", distinct))};").Line()
            .Line($"public override string ToString() => Value.ToString({names.Library("System.Globalization", "CultureInfo")}.InvariantCulture);").Line()
            .Line($"public static {name} ReadJson(ref {_known.JsonInput} reader) => new({_known.JsonRead}.Int64(ref reader, {CSharpText.Literal(@enum.Name)}, \"\"));").Line()
            .Line($"public void WriteJson({_known.JsonOutput} writer) => writer.WriteNumberValue(Value);").Line();
        EmitConstants(source, @enum, member => $"public const long {CSharpText.Identifier(member.Name)} = {NumberLiteral.Int64(member.WireValue)};");
    }

    /// <summary>Emits the listed values as constants, and closes the type.</summary>
    private static void EmitConstants(SourceWriter source, EnumType @enum, Func<EnumMemberModel, string> declaration)
    {
        source.Line("/// <summary>The listed values as constants, for <c>switch</c> over <see cref=\"Value\"/>.</summary>")
            .Open("public static class Values");
        foreach (EnumMemberModel member in @enum.Members)
        {
            source.Line(declaration(member));
        }

        source.Close().Close();
    }
}
