using System.Text.Json;

namespace KoreApiKit.Pact.Matchers;

/// <summary>Makes generators: where a value comes from when the example must not be sent as it is.</summary>
/// <remarks>Pact specification V4, "Generators". PactNet 5.0.1 has none.</remarks>
public static class Generate
{
    /// <summary>A random UUID.</summary>
    public static Generator Uuid() => new("Uuid");

    /// <summary>A random whole number.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    public static Generator Integer(int min, int max) => new("RandomInt", ("min", min), ("max", max));

    /// <summary>A random number with a fraction.</summary>
    /// <param name="digits">The number of digits, at least 1.</param>
    public static Generator Decimal(int digits = 10) => new("RandomDecimal", ("digits", digits));

    /// <summary>Random hexadecimal digits.</summary>
    /// <param name="digits">The number of digits, at least 1.</param>
    public static Generator Hexadecimal(int digits = 10) => new("RandomHexadecimal", ("digits", digits));

    /// <summary>A random text.</summary>
    /// <param name="size">The number of characters, at least 1.</param>
    public static Generator Text(int size = 10) => new("RandomString", ("size", size));

    /// <summary>A random text that matches a regular expression.</summary>
    /// <param name="pattern">The regular expression.</param>
    public static Generator Regex(string pattern) => new("Regex", ("regex", pattern));

    /// <summary>True or false at random.</summary>
    public static Generator Boolean() => new("RandomBoolean");

    /// <summary>The date when the contract runs.</summary>
    /// <param name="format">A pattern of Java's DateTimeFormatter.</param>
    public static Generator Date(string format = "yyyy-MM-dd") => new("Date", ("format", format));

    /// <summary>The time of day when the contract runs.</summary>
    /// <param name="format">A pattern of Java's DateTimeFormatter.</param>
    public static Generator Time(string format = "HH:mm:ss") => new("Time", ("format", format));

    /// <summary>The date and time when the contract runs.</summary>
    /// <param name="format">A pattern of Java's DateTimeFormatter.</param>
    public static Generator DateTime(string format = "yyyy-MM-dd'T'HH:mm:ssXXX") => new("DateTime", ("format", format));

    /// <summary>A value that the provider-state endpoint returned.</summary>
    /// <param name="expression">Text with names in <c>${…}</c>, such as <c>/orders/${id}</c>.</param>
    public static Generator ProviderState(string expression) => new("ProviderState", ("expression", expression));

    /// <summary>A URL under the address of the mock server.</summary>
    /// <param name="example">A complete URL.</param>
    /// <param name="pattern">A regular expression with one group, the part that is kept after the address.</param>
    public static Generator MockServerUrl(string example, string pattern) =>
        new("MockServerURL", ("example", example), ("regex", pattern));
}

/// <summary>Replaces the example of a <see cref="Matcher"/>; made by <see cref="Generate"/>.</summary>
public sealed class Generator
{
    internal const string TypeMember = "pact:generator:type";

    private readonly (string Name, PactValue Value)[] _attributes;

    internal Generator(string kind, params (string Name, PactValue Value)[] attributes)
    {
        Kind = kind;
        _attributes = attributes;
    }

    /// <summary>The generator's name in the Pact specification, such as <c>Uuid</c>.</summary>
    public string Kind { get; }

    /// <summary>Rule and generator share one object, so an attribute of the same name is the generator's.</summary>
    internal bool Owns(string member) =>
        member == TypeMember || _attributes.Any(attribute => attribute.Name == member);

    internal void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString(TypeMember, Kind);
        foreach ((string name, PactValue value) in _attributes)
        {
            writer.WritePropertyName(name);
            value.Json.WriteTo(writer);
        }
    }
}
