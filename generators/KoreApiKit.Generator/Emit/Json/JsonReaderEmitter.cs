using System.Globalization;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Emits <c>ReadJson</c> of a record: a constructor that sets what one pass over the object finds.</summary>
internal sealed class JsonReaderEmitter(CSharpTypeNames names, JsonCodeEmitter json)
{
    private readonly ConstantExpression _constants = new(names, json);
    private readonly KnownTypes _known = names.Known;

    /// <param name="members">The expression for the table of the record's members.</param>
    public void Emit(SourceWriter source, RecordType record, string members)
    {
        string name = CSharpText.Identifier(record.Name);
        source.Line($"public static {name} ReadJson(ref {_known.JsonInput} reader) => new(ref reader);").Line()
            .Line($"[{_known.SetsRequiredMembers}]")
            .Open($"private {name}(ref {_known.JsonInput} reader)");
        AdditionalPropertiesModel additional = record.AdditionalProperties;
        if (additional.Kind != AdditionalPropertiesKind.Ignored)
        {
            source.Line($"{AdditionalMap(additional)}? additional = null;");
        }

        source.Line($"{_known.JsonObjectReader} members = {members}.Begin(ref reader);")
            .Open("while (members.Next(ref reader))");
        EmitMembers(source, record, members);
        source.Close();
        if (additional.Kind != AdditionalPropertiesKind.Ignored)
        {
            source.Line().Line($"{CSharpText.Identifier(additional.MemberName)} = additional;");
        }

        source.Close().Line();
    }

    /// <summary>The table of a record's members.</summary>
    public static string Members(RecordType record)
    {
        string[] wireNames = [.. record.Properties.Select(property => CSharpText.Literal(property.WireName))];
        string[] required = [.. record.Properties
            .Select((property, index) => (property, index))
            .Where(pair => pair.property.Presence == Presence.Required)
            .Select(pair => pair.index.ToString(CultureInfo.InvariantCulture))];
        string names = Wrapped.Filled("[", wireNames, "]");
        return $"new({CSharpText.Literal(record.Name)}, {names}{(required.Length == 0 ? "" : ", " + Wrapped.Filled("[", required, "]"))})";
    }

    private void EmitMembers(SourceWriter source, RecordType record, string members)
    {
        string unknown = Unknown(record, members);
        if (record.Properties.Count == 0)
        {
            source.Line(unknown);
            return;
        }

        source.Open("switch (members.Member)");
        for (int i = 0; i < record.Properties.Count; i++)
        {
            source.Line($"case {i.ToString(CultureInfo.InvariantCulture)}: {Member(record, record.Properties[i])} break;");
        }

        source.Line($"default: {unknown} break;").Close();
    }

    private string Unknown(RecordType record, string members)
    {
        AdditionalPropertiesModel additional = record.AdditionalProperties;
        if (additional.Kind == AdditionalPropertiesKind.Ignored)
        {
            return $"{_known.JsonRead}.Skip(ref reader);";
        }

        return additional.Kind == AdditionalPropertiesKind.Typed
            ? $"{_known.JsonRead}.AdditionalProperty(ref reader, {CSharpText.Literal(record.Name)}, ref additional, {json.ReaderLambda(AdditionalPropertiesText.Value(additional), record.Name, "")});"
            : $"{_known.JsonRead}.AdditionalProperty(ref reader, {members}, ref additional);";
    }

    private string Member(RecordType record, PropertyModel property)
    {
        string check = property.Constant is { } constant ? _constants.Check(constant, record.Name, property.WireName) : "";
        if (ConstantExpression.IsFixed(property))
        {
            return check;
        }

        string checkGiven = check.Length == 0 ? "" : $"if (reader.TokenType is not {_known.JsonTokenType}.Null) {check} ";
        return $"{checkGiven}{CSharpText.Identifier(property.Name)} = {ReadExpression(record, property)};";
    }

    private string ReadExpression(RecordType record, PropertyModel property)
    {
        TypeUse mayBeNull = property.Type with { Nullable = true };
        return property.Presence switch
        {
            Presence.Required => json.ReadExpression(property.Type, record.Name, property.WireName),
            Presence.Optional => json.ReadExpression(mayBeNull, record.Name, property.WireName),
            _ => $"new({json.ReadExpression(mayBeNull, record.Name, property.WireName)})",
        };
    }

    private string AdditionalMap(AdditionalPropertiesModel additional) => additional.Kind == AdditionalPropertiesKind.Typed
        ? $"{_known.Dictionary}<string, {names.Use(AdditionalPropertiesText.Value(additional))}>"
        : _known.UnknownMemberDictionary;
}
