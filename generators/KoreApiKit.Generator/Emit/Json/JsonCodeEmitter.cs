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
        $"static (ref {_known.JsonInput} reader) => {ReadExpression(use, owner, property)}";

    /// <summary>Emits the statement that writes a value.</summary>
    /// <param name="value">An expression without side effects of the type <see cref="CSharpTypeNames.Use"/>.</param>
    /// <param name="jsonWriter">The variable that holds the <c>JsonOutput</c>.</param>
    public void WriteValue(SourceWriter source, TypeUse use, string value, string jsonWriter = "writer") =>
        source.Line(WriteExpression(use, value, jsonWriter) + ";");

    /// <summary>Emits the statement that writes a value which is not null.</summary>
    public void WriteNotNull(SourceWriter source, TypeReference type, string value, string jsonWriter = "writer") =>
        source.Line(NotNullExpression(type, jsonWriter, "", value) + ";");

    /// <summary>An expression that writes a value, or null.</summary>
    public string WriteExpression(TypeUse use, string value, string jsonWriter = "writer") =>
        CSharpTypeNames.MayBeNull(use) && !WritesNull(use.Type)
            ? $"{_known.JsonWrite}.Nullable({jsonWriter}, {value}, {ItemLambda(use with { Nullable = false })})"
            : NotNullExpression(use.Type, jsonWriter, "", value);

    /// <summary>An expression that writes a member of an object, with its name, whose value is not null.</summary>
    /// <param name="wireName">The name as a UTF-8 literal.</param>
    public string MemberExpression(TypeReference type, string wireName, string value) => NotNullExpression(type, "writer", wireName + ", ", value);

    /// <summary>A lambda for <c>JsonValueWriter&lt;T&gt;</c> that writes an item of a list or a value of a map.</summary>
    public string ItemLambda(TypeUse use) => $"static (writer, item) => {WriteExpression(use, "item")}";

    /// <summary>Whether the expression that writes such a value takes null too.</summary>
    public static bool WritesNull(TypeReference type) => type is ScalarTypeReference { Scalar: ScalarType.String };

    private string NotNullExpression(TypeReference type, string jsonWriter, string name, string value)
    {
        string arguments = $"{jsonWriter}, {name}{value}";
        return type switch
        {
            NamedTypeReference => name.Length == 0 ? $"{value}.WriteJson({jsonWriter})" : $"{_known.JsonWrite}.Model({arguments})",
            ArrayTypeReference array => $"{_known.JsonWrite}.List({arguments}, {ItemLambda(array.Item)})",
            DictionaryTypeReference map => $"{_known.JsonWrite}.Map({arguments}, {ItemLambda(map.Value)})",
            ScalarTypeReference scalar => ScalarExpression(scalar, jsonWriter, name, value),
            _ => $"{_known.JsonWrite}.Element({arguments})",
        };
    }

    private string ScalarExpression(ScalarTypeReference scalar, string jsonWriter, string name, string value)
    {
        string suffix = name.Length == 0 ? "Value" : "";
        switch (scalar.Scalar)
        {
            case ScalarType.String or ScalarType.Uuid:
                return $"{jsonWriter}.WriteString{suffix}({name}{value})";
            case ScalarType.Boolean:
                return $"{jsonWriter}.WriteBoolean{suffix}({name}{value})";
            case ScalarType.Bytes:
                return $"{jsonWriter}.WriteBase64String{suffix}({name}{value}.Span)";
            case ScalarType.DateTime or ScalarType.Date or ScalarType.Time or ScalarType.Duration or ScalarType.Uri or ScalarType.Stream:
                string pattern = scalar.Pattern is null ? "" : ", " + CSharpText.Literal(scalar.Pattern);
                return $"{_known.JsonWrite}.{Method(scalar.Scalar)}({jsonWriter}, {name}{value}{pattern})";
            default:
                return $"{jsonWriter}.WriteNumber{suffix}({name}{value})";
        }
    }

    /// <summary>The method of the runtime's <c>JsonRead</c> (and <c>JsonWrite</c>), which is named as the scalar is.</summary>
    private static string Method(ScalarType scalar) => scalar.ToString();
}
