using System.Globalization;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>
/// Emits the checks of one value: statements that use a variable named <c>collector</c>. Formats that the C# type
/// itself enforces need no check.
/// </summary>
internal sealed class ValidationEmitter(CSharpTypeNames names, StaticFields fields)
{
    private readonly ComparerExpression _comparers = new(names);
    private readonly RuleEmitter _rules = new(names, fields);

    /// <summary>Whether there is anything to check of such a value.</summary>
    public static bool HasChecks(TypeUse use) =>
        HasChecksBesidesNull(use) || (!use.Nullable && !CSharpTypeNames.IsValueType(use.Type));

    /// <summary>Whether there is anything to check of such a value once it is known not to be null.</summary>
    public static bool HasChecksBesidesNull(TypeUse use) => use.Constraints.Rule is not null || use.Type switch
    {
        NamedTypeReference { Kind: not NamedTypeKind.Enum } => true,
        ArrayTypeReference array => HasChecks(array.Item) || use.Constraints is { MinItems: not null } or { MaxItems: not null } or { UniqueItems: true },
        DictionaryTypeReference map => HasChecks(map.Value) || use.Constraints is { MinProperties: not null } or { MaxProperties: not null },
        ScalarTypeReference or NamedTypeReference => ScalarChecks.Of(use, "value").Any() || HasPattern(use),
        _ => false,
    };

    /// <summary>Emits the checks of a value at the collector's place.</summary>
    /// <param name="value">An expression without side effects.</param>
    /// <param name="name">A C# name for what is checked; it makes local variables and fields unique.</param>
    public void Emit(SourceWriter source, TypeUse use, string value, string name) => Emit(source, use, value, name, depth: 1);

    /// <summary>Emits the checks of a value that is not null.</summary>
    public void EmitNotNull(SourceWriter source, TypeUse use, string value, string name) => EmitNotNull(source, use, value, name, depth: 1);

    private void Emit(SourceWriter source, TypeUse use, string value, string name, int depth)
    {
        bool inner = HasChecksBesidesNull(use);
        if (CSharpTypeNames.MayBeNull(use))
        {
            if (inner)
            {
                string present = $"present{name}{depth.ToString(CultureInfo.InvariantCulture)}";
                source.Open($"if ({value} is {{ }} {present})");
                EmitNotNull(source, use, present, name, depth + 1);
                source.Close().Line();
            }
        }
        else if (CSharpTypeNames.IsValueType(use.Type))
        {
            EmitNotNull(source, use, value, name, depth);
        }
        else if (inner)
        {
            source.Open($"if (collector.CheckNotNull({value}))");
            EmitNotNull(source, use, value, name, depth + 1);
            source.Close().Line();
        }
        else
        {
            source.Line($"collector.CheckNotNull({value});");
        }
    }

    private void EmitNotNull(SourceWriter source, TypeUse use, string value, string name, int depth)
    {
        switch (use.Type)
        {
            case NamedTypeReference { Kind: not NamedTypeKind.Enum }:
                source.Line($"{value}.Validate(collector);");
                break;
            case ArrayTypeReference array:
                EmitList(source, use, array, value, name, depth);
                break;
            case DictionaryTypeReference map:
                EmitMap(source, use, map, value, name, depth);
                break;
            case ScalarTypeReference or NamedTypeReference:
                foreach (string check in ScalarChecks.Of(use, value))
                {
                    source.Line(check);
                }

                if (HasPattern(use))
                {
                    string written = use.Constraints.WrittenPattern is { } text ? ", " + CSharpText.Literal(text) : "";
                    source.Line($"collector.CheckPattern({ScalarChecks.Text(use.Type, value)}, {PatternField(use.Constraints.Pattern!, name)}{written});");
                }

                break;
        }

        _rules.Emit(source, use.Type, use.Constraints.Rule, value, name);
    }

    private void EmitList(SourceWriter source, TypeUse use, ArrayTypeReference array, string value, string name, int depth)
    {
        Limit(source, "MinItems", use.Constraints.MinItems, value);
        Limit(source, "MaxItems", use.Constraints.MaxItems, value);
        if (use.Constraints.UniqueItems)
        {
            string comparer = _comparers.Of(array.Item) is { } expression
                ? ", " + fields.Reference(name + "Items", $"{names.Known.EqualityComparerInterface}<{names.Use(array.Item)}>", expression)
                : "";
            source.Line($"collector.CheckUniqueItems({value}{comparer});");
        }

        if (HasChecks(array.Item))
        {
            string index = $"index{depth.ToString(CultureInfo.InvariantCulture)}";
            source.Open($"for (int {index} = 0; {index} < {value}.Count; {index}++)").Line($"collector.Enter({index});");
            Emit(source, array.Item, $"{value}[{index}]", name, depth + 1);
            source.Line("collector.Leave();").Close().Line();
        }
    }

    private void EmitMap(SourceWriter source, TypeUse use, DictionaryTypeReference map, string value, string name, int depth)
    {
        Limit(source, "MinProperties", use.Constraints.MinProperties, value);
        Limit(source, "MaxProperties", use.Constraints.MaxProperties, value);
        if (HasChecks(map.Value))
        {
            string entry = $"entry{depth.ToString(CultureInfo.InvariantCulture)}";
            source.Open($"foreach ({names.Known.KeyValuePair}<string, {names.Use(map.Value)}> {entry} in {value})").Line($"collector.Enter({entry}.Key);");
            Emit(source, map.Value, $"{entry}.Value", name, depth + 1);
            source.Line("collector.Leave();").Close().Line();
        }
    }

    private static void Limit(SourceWriter source, string keyword, int? limit, string value)
    {
        if (limit is { } number)
        {
            source.Line($"collector.Check{keyword}({value}.Count, {number.ToString(CultureInfo.InvariantCulture)});");
        }
    }

    private static bool HasPattern(TypeUse use) => use.Constraints.Pattern is not null && ScalarChecks.IsText(use.Type);

    private string PatternField(string pattern, string name) => fields.Reference(
        name + "Pattern",
        names.Known.Regex,
        $"new {names.Known.Regex}({CSharpText.Literal(pattern)}, {names.Known.RegexOptions}.CultureInvariant, {names.Known.TimeSpan}.FromSeconds(1))");
}
