using System.Globalization;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Schemas.Automata;

namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>
/// Makes the checks of one value: statements that use a variable named <c>collector</c>. Checks let null pass, so that a
/// value that may be null needs no test. Formats that the C# type itself enforces need no check.
/// </summary>
internal sealed class ValidationEmitter(CSharpTypeNames names, StaticFields fields)
{
    private const string Item = "item";

    private readonly EqualityExpression _equality = new(names);
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

    /// <summary>Emits the checks of a value that is not null, at the collector's place.</summary>
    /// <param name="value">An expression without side effects.</param>
    /// <param name="name">A C# name for what is checked, for the fields that its checks need.</param>
    public void EmitNotNull(SourceWriter source, TypeUse use, string value, string name)
    {
        foreach (string statement in LimitStatements(use, value, name, member: null, mayBeNull: false))
        {
            source.Line(statement);
        }
    }

    /// <summary>The checks of a value.</summary>
    /// <param name="value">An expression without side effects.</param>
    /// <param name="name">A C# name for what is checked, for the fields that its checks need.</param>
    /// <param name="member">The member that it is, as a literal; null: what is being looked at.</param>
    public IEnumerable<string> Statements(TypeUse use, string value, string name, string? member = null)
    {
        bool mayBeNull = CSharpTypeNames.MayBeNull(use);
        if (mayBeNull || CSharpTypeNames.IsValueType(use.Type))
        {
            return LimitStatements(use, value, name, member, mayBeNull);
        }

        return use.Type is NamedTypeReference
            ? [$"collector.CheckRequired({value}{Last(member)});", .. Rules(use, value, name, member, mayBeNull: false)]
            : [$"collector.CheckNotNull({value}{Last(member)});", .. LimitStatements(use, value, name, member, mayBeNull: false)];
    }

    /// <summary>The checks of a value that may be null because it may be left out.</summary>
    public IEnumerable<string> OptionalStatements(TypeUse use, string value, string name, string member) =>
        LimitStatements(use, value, name, member, mayBeNull: true);

    private IEnumerable<string> LimitStatements(TypeUse use, string value, string name, string? member, bool mayBeNull) =>
        Limits(use, value, name, member, mayBeNull).Concat(Rules(use, value, name, member, mayBeNull));

    private IEnumerable<string> Rules(TypeUse use, string value, string name, string? member, bool mayBeNull) =>
        _rules.Statements(use.Type, use.Constraints.Rule, value, name, member, mayBeNull);

    private IEnumerable<string> Limits(TypeUse use, string value, string name, string? member, bool mayBeNull) => use.Type switch
    {
        NamedTypeReference { Kind: not NamedTypeKind.Enum } => [$"collector.CheckValue({value}{Last(member)});"],
        ArrayTypeReference array => ListStatements(use, array, value, name, member),
        DictionaryTypeReference map => MapStatements(use, map, value, name, member),
        ScalarTypeReference or NamedTypeReference => ScalarStatements(use, value, name, member, mayBeNull),
        _ => [],
    };

    private IEnumerable<string> ScalarStatements(TypeUse use, string value, string name, string? member, bool mayBeNull)
    {
        foreach (string check in ScalarChecks.Of(use, value, Last(member), mayBeNull))
        {
            yield return check;
        }

        if (HasPattern(use))
        {
            yield return $"collector.CheckPattern({ScalarChecks.Text(use.Type, value, mayBeNull)}, {PatternArguments(use.Constraints, name, Last(member))});";
        }
    }

    private IEnumerable<string> ListStatements(TypeUse use, ArrayTypeReference array, string value, string name, string? member)
    {
        ConstraintsModel limits = use.Constraints;
        IEnumerable<string> statements = Count("MinItems", limits.MinItems, value, member).Concat(Count("MaxItems", limits.MaxItems, value, member));
        if (limits.UniqueItems)
        {
            string comparer = _equality.Of(array.Item) is { } equality ? $", default({equality})" : "";
            statements = statements.Append($"collector.CheckUniqueItems({value}{comparer}{(member is null ? "" : ", member: " + member)});");
        }

        return HasChecks(array.Item) ? statements.Append(Each("CheckItems", array.Item, value, name, member)) : statements;
    }

    private IEnumerable<string> MapStatements(TypeUse use, DictionaryTypeReference map, string value, string name, string? member)
    {
        ConstraintsModel limits = use.Constraints;
        IEnumerable<string> statements = Count("MinProperties", limits.MinProperties, value, member).Concat(Count("MaxProperties", limits.MaxProperties, value, member));
        return HasChecks(map.Value) ? statements.Append(Each("CheckEntries", map.Value, value, name, member)) : statements;
    }

    private string Each(string method, TypeUse held, string value, string name, string? member)
    {
        string[] checks = [.. Statements(held, Item, name)];
        string body = checks.Length == 1 ? checks[0].TrimEnd(';') : $"{{ {string.Join(" ", checks)} }}";
        return $"collector.{method}({value}, static (collector, {Item}) => {body}{Last(member)});";
    }

    private static IEnumerable<string> Count(string keyword, int? limit, string value, string? member) => limit is { } number
        ? [$"collector.Check{keyword}({value}?.Count, {number.ToString(CultureInfo.InvariantCulture)}{Last(member)});"]
        : [];

    private static string Last(string? member) => member is null ? "" : ", " + member;

    private static bool HasPattern(TypeUse use) => use.Constraints.Pattern is not null && ScalarChecks.IsText(use.Type);

    // An automaton where the pattern has a small one; the platform's regular expression for the rest.
    private string PatternArguments(ConstraintsModel limits, string name, string place)
    {
        string pattern = limits.Pattern!;
        if (PatternAutomaton.TryCreate(pattern) is { } automaton)
        {
            string tables = $"{CSharpText.Literal(automaton.Classes)}, {CSharpText.Literal(automaton.States)}";
            return fields.Reference(name + "Pattern", names.Known.TextPattern, $"new({CSharpText.Literal(limits.WrittenPattern ?? pattern)}, {tables})") + place;
        }

        string expression = $"new({CSharpText.Literal(pattern)}, {names.Known.RegexOptions}.CultureInvariant, {names.Known.TimeSpan}.FromSeconds(1))";
        string written = limits.WrittenPattern is { } text ? ", written: " + CSharpText.Literal(text) : "";
        return fields.Reference(name + "Pattern", names.Known.Regex, expression) + place + written;
    }
}
