using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KoreApiKit.Pact.Matchers;

/// <summary>
/// An expected value: plain JSON, a <see cref="Matcher"/>, or JSON with matchers inside. Immutable; two values are equal
/// when their JSON text is.
/// </summary>
/// <remarks>Kept in the integration JSON of the Pact engine, where an object with <c>pact:matcher:type</c> is a matcher.</remarks>
public class PactValue : IEquatable<PactValue>
{
    private readonly string _text;

    private protected PactValue(JsonElement json)
    {
        Json = json;
        _text = JsonText.Compact(json);
    }

    /// <summary>The JSON null.</summary>
    public static PactValue Null { get; } = Parse("null");

    /// <summary>The value as integration JSON.</summary>
    public JsonElement Json { get; }

    /// <summary>The value as plain JSON: each matcher is replaced by its example.</summary>
    public JsonElement Example => MatcherExample.Of(Json);

    /// <summary>Makes an object of named values; the order of members is kept.</summary>
    /// <param name="members">The members; each name at most once.</param>
    /// <exception cref="PactDefinitionException">A name occurs twice.</exception>
    public static PactValue Object(params (string Name, PactValue Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach ((string name, PactValue _) in members)
        {
            if (!names.Add(name))
            {
                throw new PactDefinitionException($"$.{name}", "the object has two members of this name; keep one.");
            }
        }

        return new PactValue(JsonText.Build(writer =>
        {
            writer.WriteStartObject();
            foreach ((string name, PactValue value) in members)
            {
                writer.WritePropertyName(name);
                value.Json.WriteTo(writer);
            }

            writer.WriteEndObject();
        }));
    }

    /// <summary>Makes an array of exactly these values.</summary>
    /// <param name="items">The items in order.</param>
    public static PactValue Array(params PactValue[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new PactValue(JsonText.Build(writer => JsonText.WriteArray(writer, items)));
    }

    /// <summary>Reads a value from JSON text, which may hold matchers as integration JSON.</summary>
    /// <param name="json">One JSON document.</param>
    /// <exception cref="PactDefinitionException">The text is not JSON.</exception>
    public static PactValue Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return FromJson(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new PactDefinitionException(
                "$",
                $"this is not JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}): {Shorten(json)}",
                error);
        }
    }

    /// <summary>Wraps parsed JSON, which may hold matchers as integration JSON.</summary>
    /// <param name="json">The element; it is copied.</param>
    public static PactValue FromJson(JsonElement json) =>
        Matcher.IsMatcher(json) ? new Matcher(json.Clone()) : new PactValue(json.Clone());

    /// <summary>Wraps a JSON node, which may hold matchers as integration JSON; null is the JSON null.</summary>
    /// <param name="json">The node; it is copied.</param>
    public static PactValue FromJson(JsonNode? json) => json is null ? Null : Parse(json.ToJsonString());

    /// <summary>A JSON string.</summary>
    public static implicit operator PactValue(string? value) => value is null ? Null : FromString(value);

    /// <summary>A JSON number.</summary>
    public static implicit operator PactValue(int value) => new(JsonText.Build(writer => writer.WriteNumberValue(value)));

    /// <summary>A JSON number.</summary>
    public static implicit operator PactValue(long value) => new(JsonText.Build(writer => writer.WriteNumberValue(value)));

    /// <summary>A JSON number.</summary>
    public static implicit operator PactValue(double value) => new(JsonText.Build(writer => writer.WriteNumberValue(value)));

    /// <summary>A JSON number; its scale is kept.</summary>
    public static implicit operator PactValue(decimal value) => new(JsonText.Build(writer => writer.WriteNumberValue(value)));

    /// <summary>A JSON boolean.</summary>
    public static implicit operator PactValue(bool value) => new(JsonText.Build(writer => writer.WriteBooleanValue(value)));

    /// <summary>Parsed JSON, which may hold matchers as integration JSON.</summary>
    public static implicit operator PactValue(JsonElement value) => FromJson(value);

    /// <summary>A JSON string.</summary>
    /// <param name="value">The characters.</param>
    public static PactValue FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new PactValue(JsonText.Build(writer => writer.WriteStringValue(value)));
    }

    /// <summary>The value as compact integration JSON.</summary>
    public string ToIntegrationJson() => _text;

    /// <inheritdoc />
    public bool Equals(PactValue? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PactValue);

    /// <inheritdoc />
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => _text;

    private static string Shorten(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 77), "...");
}
