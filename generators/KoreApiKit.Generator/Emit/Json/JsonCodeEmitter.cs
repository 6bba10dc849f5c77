using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Emits the code that reads or writes one value of any type, in a record's own methods or in a lambda.</summary>
internal sealed class JsonCodeEmitter(CSharpTypeNames names)
{
    private readonly CSharpTypeNames _names = names;
    private readonly KnownTypes _known = names.Known;

    /// <summary>
    /// An expression that reads a value from a <c>ref</c> variable or parameter named <c>reader</c>, which stands on the
    /// value's first token. It is target-typed: use it where <see cref="CSharpTypeNames.Use"/> of the type is expected.
    /// </summary>
    /// <param name="owner">What messages name as the type: plain text.</param>
    /// <param name="property">What messages name as the property: plain text; empty for the value itself.</param>
    public string ReadExpression(TypeUse use, string owner, string property) => CSharpTypeNames.MayBeNull(use)
        ? $"reader.TokenType is {_known.JsonTokenType}.Null ? {Null(use.Type)} : {ReadNotNull(use.Type, owner, property)}"
        : ReadNotNull(use.Type, owner, property);

    // A plain null would become an empty ReadOnlyMemory, by way of its conversion from arrays.
    private string Null(TypeReference type) => type is ScalarTypeReference { Scalar: ScalarType.Bytes } ? $"default({_names.Optional(type)})" : "null";

    /// <summary>The expression for a value that is not null.</summary>
    public string ReadNotNull(TypeReference type, string owner, string property)
    {
        string place = $"{CSharpText.Literal(owner)}, {CSharpText.Literal(property)}";
        return type switch
        {
            NamedTypeReference named => $"{_names.Model(named.Name)}.ReadJson(ref reader)",
            ArrayTypeReference array =>
                $"{_known.JsonRead}.List<{_names.Use(array.Item)}>(ref reader, {place}, {ReaderLambda(array.Item, owner, property)})",
            DictionaryTypeReference map =>
                $"{_known.JsonRead}.Map<{_names.Use(map.Value)}>(ref reader, {place}, {ReaderLambda(map.Value, owner, property)})",
            ScalarTypeReference { Pattern: { } pattern } scalar =>
                $"{_known.JsonRead}.{Method(scalar.Scalar)}(ref reader, {place}, {CSharpText.Literal(pattern)})",
            ScalarTypeReference scalar => $"{_known.JsonRead}.{Method(scalar.Scalar)}(ref reader, {place})",
            _ => $"{_known.JsonRead}.Element(ref reader)",
        };
    }

    /// <summary>A lambda for <c>JsonValueReader&lt;T&gt;</c>, where T is <see cref="CSharpTypeNames.Use"/> of the type.</summary>
    public string ReaderLambda(TypeUse use, string owner, string property) =>
        $"static (ref {_known.Utf8JsonReader} reader) => {ReadExpression(use, owner, property)}";

    /// <summary>Emits statements that write a value.</summary>
    /// <param name="value">An expression without side effects of the type <see cref="CSharpTypeNames.Use"/>.</param>
    /// <param name="jsonWriter">The variable that holds the <c>Utf8JsonWriter</c>.</param>
    /// <param name="scope">Makes the names of local variables unique where several values are written in one method.</param>
    public void WriteValue(SourceWriter source, TypeUse use, string value, string jsonWriter = "writer", string scope = "") =>
        new ValueWriter(this, jsonWriter, scope).Write(source, use, value, depth: 1);

    /// <summary>Emits statements that write a value which is not null.</summary>
    public void WriteNotNull(SourceWriter source, TypeReference type, string value, string jsonWriter = "writer", string scope = "") =>
        new ValueWriter(this, jsonWriter, scope).WriteNotNull(source, type, value, depth: 1);

    private string WriteScalar(ScalarTypeReference scalar, string value, string jsonWriter)
    {
        switch (scalar.Scalar)
        {
            case ScalarType.String or ScalarType.Uuid:
                return $"{jsonWriter}.WriteStringValue({value});";
            case ScalarType.Boolean:
                return $"{jsonWriter}.WriteBooleanValue({value});";
            case ScalarType.Bytes:
                return $"{jsonWriter}.WriteBase64StringValue({value}.Span);";
            case ScalarType.DateTime or ScalarType.Date or ScalarType.Time or ScalarType.Duration or ScalarType.Uri or ScalarType.Stream:
                string pattern = scalar.Pattern is null ? "" : ", " + CSharpText.Literal(scalar.Pattern);
                return $"{_known.JsonWrite}.{Method(scalar.Scalar)}({jsonWriter}, {value}{pattern});";
            default:
                return $"{jsonWriter}.WriteNumberValue({value});";
        }
    }

    /// <summary>The method of the runtime's <c>JsonRead</c> (and <c>JsonWrite</c>), which is named as the scalar is.</summary>
    private static string Method(ScalarType scalar) => scalar.ToString();

    /// <summary>One value and all that is in it, with the names of its variables by depth.</summary>
    private sealed class ValueWriter(JsonCodeEmitter emitter, string jsonWriter, string scope)
    {
        private readonly KnownTypes _known = emitter._known;

        public void Write(SourceWriter source, TypeUse use, string value, int depth)
        {
            if (!CSharpTypeNames.MayBeNull(use))
            {
                WriteNotNull(source, use.Type, value, depth);
                return;
            }

            string present = $"present{scope}{depth}";
            source.Open($"if ({value} is {{ }} {present})");
            WriteNotNull(source, use.Type, present, depth + 1);
            source.Close().Open("else").Line($"{jsonWriter}.WriteNullValue();").Close().Line();
        }

        public void WriteNotNull(SourceWriter source, TypeReference type, string value, int depth)
        {
            switch (type)
            {
                case NamedTypeReference:
                    source.Line($"{value}.WriteJson({jsonWriter});");
                    break;
                case ArrayTypeReference array:
                    string index = $"index{depth}";
                    source.Line($"{jsonWriter}.WriteStartArray();");
                    source.Open($"for (int {index} = 0; {index} < {value}.Count; {index}++)");
                    Write(source, array.Item, $"{value}[{index}]", depth + 1);
                    source.Close().Line().Line($"{jsonWriter}.WriteEndArray();");
                    break;
                case DictionaryTypeReference map:
                    string entry = $"entry{depth}";
                    source.Line($"{jsonWriter}.WriteStartObject();");
                    source.Open($"foreach ({_known.KeyValuePair}<string, {emitter._names.Use(map.Value)}> {entry} in {value})");
                    source.Line($"{jsonWriter}.WritePropertyName({entry}.Key);");
                    Write(source, map.Value, $"{entry}.Value", depth + 1);
                    source.Close().Line().Line($"{jsonWriter}.WriteEndObject();");
                    break;
                case ScalarTypeReference scalar:
                    source.Line(emitter.WriteScalar(scalar, value, jsonWriter));
                    break;
                default:
                    source.Line($"{_known.JsonWrite}.Element({jsonWriter}, {value});");
                    break;
            }
        }
    }
}
