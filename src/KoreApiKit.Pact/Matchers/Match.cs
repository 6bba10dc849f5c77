using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace KoreApiKit.Pact.Matchers;

/// <summary>Makes matchers: rules by which the two sides of a contract compare values.</summary>
/// <remarks>
/// An example must satisfy its own rule. That is checked before the engine sees the definition, and a violation is a
/// <see cref="PactDefinitionException"/> with the place. Rules: Pact specification V4, "Matching Rules".
/// </remarks>
public static class Match
{
    /// <summary>The same JSON type as the example, also for everything inside it.</summary>
    /// <param name="example">Any JSON; matchers inside it hold for their own places.</param>
    public static Matcher Type(PactValue example) => Of(MatcherKinds.Type, example);

    /// <summary>A text that a regular expression describes as a whole.</summary>
    /// <remarks>
    /// libpact_ffi 0.5.8 compares the whole text, earlier engines search in it; a pattern with <c>^</c> and <c>$</c> means
    /// the same to both.
    /// </remarks>
    /// <param name="example">A text that matches.</param>
    /// <param name="pattern">A regular expression in the engine's dialect: no look-around, no back-references.</param>
    public static Matcher Regex(string example, [StringSyntax(StringSyntaxAttribute.Regex)] string pattern) =>
        Of(MatcherKinds.Regex, example, writer => writer.WriteString("regex", pattern));

    /// <summary>A UUID in its 36-character form.</summary>
    /// <param name="example">The example.</param>
    public static Matcher Uuid(Guid example) =>
        Regex(example.ToString("D", CultureInfo.InvariantCulture), "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$");

    /// <summary>One of these texts exactly.</summary>
    /// <param name="example">The member of <paramref name="values"/> to show.</param>
    /// <param name="values">The permitted texts; at least one.</param>
    public static Matcher OneOf(string example, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Regex(example, $"^({string.Join('|', values.Select(PatternText.Escape))})$");
    }

    /// <summary>A whole number.</summary>
    /// <param name="example">The example.</param>
    public static Matcher Integer(long example) => Of(MatcherKinds.Integer, example);

    /// <summary>A number with a fraction.</summary>
    /// <param name="example">A number that is written with a decimal point, such as <c>10.5m</c> or <c>10.0m</c>.</param>
    public static Matcher Decimal(decimal example) => Of(MatcherKinds.Decimal, example);

    /// <summary>Any number.</summary>
    /// <param name="example">The example.</param>
    public static Matcher Number(decimal example) => Of(MatcherKinds.Number, example);

    /// <summary>True or false.</summary>
    /// <param name="example">The example.</param>
    public static Matcher Boolean(bool example) => Of(MatcherKinds.Boolean, example);

    /// <summary>A date of a format.</summary>
    /// <param name="example">A date of that format.</param>
    /// <param name="format">A pattern of Java's DateTimeFormatter.</param>
    public static Matcher Date(string example, string format = "yyyy-MM-dd") => Timed(MatcherKinds.Date, example, format);

    /// <summary>A time of day of a format.</summary>
    /// <param name="example">A time of that format.</param>
    /// <param name="format">A pattern of Java's DateTimeFormatter.</param>
    public static Matcher Time(string example, string format = "HH:mm:ss") => Timed(MatcherKinds.Time, example, format);

    /// <summary>A date with a time of a format.</summary>
    /// <param name="example">A date and time of that format.</param>
    /// <param name="format">A pattern of Java's DateTimeFormatter.</param>
    public static Matcher DateTime(string example, string format = "yyyy-MM-dd'T'HH:mm:ssXXX") =>
        Timed(MatcherKinds.DateTime, example, format);

    /// <summary>The JSON null.</summary>
    public static Matcher Null() => Of(MatcherKinds.Null, PactValue.Null);

    /// <summary>A text that contains another.</summary>
    /// <param name="text">The text that must occur; also the example.</param>
    public static Matcher Include(string text) => Of(MatcherKinds.Include, text);

    /// <summary>Exactly this value, also inside a value that is matched by type.</summary>
    /// <param name="value">The value.</param>
    public static Matcher Equality(PactValue value) => Of(MatcherKinds.Equality, value);

    /// <summary>An array whose items are all like one example.</summary>
    /// <param name="example">The example of an item; matchers inside it hold for every item.</param>
    /// <param name="min">The least number of items, at least 0; the example shows as many, but at least one.</param>
    /// <param name="max">The greatest number of items, at least <paramref name="min"/> and 1; null for no limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limits contradict each other.</exception>
    public static Matcher EachLike(PactValue example, int min = 1, int? max = null)
    {
        ArgumentNullException.ThrowIfNull(example);
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        ArgumentOutOfRangeException.ThrowIfLessThan(max ?? int.MaxValue, Math.Max(min, 1), nameof(max));
        PactValue items = PactValue.Array([.. Enumerable.Repeat(example, Math.Max(min, 1))]);
        return Of(MatcherKinds.Type, items, writer =>
        {
            writer.WriteNumber("min", min);
            if (max is { } limit)
            {
                writer.WriteNumber("max", limit);
            }
        });
    }

    /// <summary>An object with any names, where every name satisfies each rule.</summary>
    /// <param name="example">An object with at least one member.</param>
    /// <param name="rules">At least one matcher for texts; their examples are not used.</param>
    public static Matcher EachKey(PactValue example, params Matcher[] rules) => Each(MatcherKinds.EachKey, example, rules);

    /// <summary>An object with any names, where every value satisfies each rule.</summary>
    /// <param name="example">An object with at least one member.</param>
    /// <param name="rules">At least one matcher; their examples are not used.</param>
    public static Matcher EachValue(PactValue example, params Matcher[] rules) => Each(MatcherKinds.EachValue, example, rules);

    /// <summary>An object with any names, whose values are like those of the example.</summary>
    /// <param name="example">An object with one member; matchers inside it hold for every member.</param>
    public static Matcher Values(PactValue example) => Of(MatcherKinds.Values, example);

    /// <summary>An array that has, in any order and among others, an item like each of these.</summary>
    /// <param name="variants">At least one expected item.</param>
    public static Matcher ArrayContains(params PactValue[] variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        return new Matcher(JsonText.Build(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString(Matcher.TypeMember, MatcherKinds.ArrayContains);
            writer.WritePropertyName("variants");
            JsonText.WriteArray(writer, variants);
            writer.WriteEndObject();
        }));
    }

    /// <summary>A text, array or object that is present and not empty.</summary>
    /// <param name="example">The example.</param>
    public static Matcher NotEmpty(PactValue example) => Of(MatcherKinds.NotEmpty, example);

    /// <summary>A semantic version, such as <c>1.2.3</c>.</summary>
    /// <param name="example">The example.</param>
    public static Matcher Semver(string example) => Of(MatcherKinds.Semver, example);

    /// <summary>Content that, by its first bytes, is of a media type.</summary>
    /// <param name="mediaType">The media type, such as <c>text/plain</c>.</param>
    public static Matcher ContentType(string mediaType) => Of(MatcherKinds.ContentType, mediaType);

    /// <summary>A response status of a class.</summary>
    /// <param name="statusClass">The class.</param>
    /// <param name="example">The status that the mock server answers with; it must be of the class.</param>
    public static Matcher StatusCode(StatusClass statusClass, int example) =>
        Of(MatcherKinds.StatusCode, example, writer => writer.WriteString("status", StatusClasses.WireName(statusClass)));

    /// <summary>One of these response statuses.</summary>
    /// <param name="example">The status that the mock server answers with.</param>
    /// <param name="others">The other permitted ones.</param>
    public static Matcher StatusCode(int example, params int[] others) =>
        Of(MatcherKinds.StatusCode, example, writer =>
        {
            writer.WriteStartArray("status");
            foreach (int status in others.Prepend(example).Distinct())
            {
                writer.WriteNumberValue(status);
            }

            writer.WriteEndArray();
        });

    /// <summary>A value for which several rules hold together.</summary>
    /// <param name="example">The example; it must satisfy each rule.</param>
    /// <param name="rules">At least one matcher; their examples are not used.</param>
    public static Matcher All(PactValue example, params Matcher[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(example);
        return new Matcher(JsonText.Build(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName(Matcher.TypeMember);
            JsonText.WriteArray(writer, rules);
            writer.WritePropertyName(Matcher.ExampleMember);
            example.Json.WriteTo(writer);
            writer.WriteEndObject();
        }));
    }

    private static Matcher Timed(string kind, string example, string format) =>
        Of(kind, example, writer => writer.WriteString("format", format));

    private static Matcher Each(string kind, PactValue example, Matcher[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Of(kind, example, writer =>
        {
            writer.WritePropertyName("rules");
            JsonText.WriteArray(writer, rules);
        });
    }

    private static Matcher Of(string kind, PactValue example, Action<Utf8JsonWriter>? attributes = null)
    {
        ArgumentNullException.ThrowIfNull(example);
        return new Matcher(JsonText.Build(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString(Matcher.TypeMember, kind);
            attributes?.Invoke(writer);
            writer.WritePropertyName(Matcher.ExampleMember);
            example.Json.WriteTo(writer);
            writer.WriteEndObject();
        }));
    }
}
