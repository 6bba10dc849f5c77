using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.Model;

/// <summary>A type where it is used: whether it may be null there, and the limits on its value there.</summary>
internal sealed record TypeUse(TypeReference Type, bool Nullable, ConstraintsModel Constraints);

/// <summary>A reference to a type.</summary>
internal abstract record TypeReference;

/// <summary>What a named type is, so that a use of it can be written without looking it up.</summary>
internal enum NamedTypeKind
{
    Record,
    Enum,
    Union,
}

/// <summary>A type of the model.</summary>
internal sealed record NamedTypeReference(string Name, NamedTypeKind Kind) : TypeReference;

/// <summary>A list.</summary>
internal sealed record ArrayTypeReference(TypeUse Item) : TypeReference;

/// <summary>A map with string keys.</summary>
internal sealed record DictionaryTypeReference(TypeUse Value) : TypeReference;

/// <summary>A single value. <paramref name="Pattern"/> is the .NET pattern of a bound format, for the time kinds only.</summary>
internal sealed record ScalarTypeReference(ScalarType Scalar, string? Pattern = null) : TypeReference;

/// <summary>Any JSON value, kept as it is.</summary>
internal sealed record AnyTypeReference : TypeReference;

/// <summary>The single-value types and what they are in C#.</summary>
internal enum ScalarType
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>DateTimeOffset</c>, RFC 3339.</summary>
    DateTime,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>TimeOnly</c>.</summary>
    Time,

    /// <summary><c>TimeSpan</c>, ISO 8601 duration.</summary>
    Duration,

    /// <summary><c>Guid</c>.</summary>
    Uuid,

    /// <summary><c>Uri</c>.</summary>
    Uri,

    /// <summary><c>ReadOnlyMemory&lt;byte&gt;</c>, base64.</summary>
    Bytes,

    /// <summary><c>Stream</c>: the whole body of a request, a response or a part; never inside JSON.</summary>
    Stream,
}

/// <summary>Limits on a value, as the schema states them. Numbers keep their JSON text.</summary>
internal sealed record ConstraintsModel
{
    public static ConstraintsModel None { get; } = new();

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>A regular expression that .NET accepts (checked when the model is made).</summary>
    public string? Pattern { get; init; }

    /// <summary>The expression as the schema has it, for people; null where it is <see cref="Pattern"/>.</summary>
    public string? WrittenPattern { get; init; }

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public string? ExclusiveMinimum { get; init; }

    public string? ExclusiveMaximum { get; init; }

    public string? MultipleOf { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public int? MinProperties { get; init; }

    public int? MaxProperties { get; init; }

    /// <summary>What the type and the other limits leave unchecked: a JSON Schema that stands alone, or null.</summary>
    public string? Rule { get; init; }
}

/// <summary>The kind of a literal.</summary>
internal enum LiteralKind
{
    String,
    Number,
    Boolean,
    Null,

    /// <summary>An object or array; the text is its JSON.</summary>
    Json,
}

/// <summary>A literal of the spec: the string's value, or the JSON text of anything else.</summary>
internal sealed record LiteralModel(LiteralKind Kind, string Text);
