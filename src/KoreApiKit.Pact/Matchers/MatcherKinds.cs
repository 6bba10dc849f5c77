using System.Collections.Frozen;

namespace KoreApiKit.Pact.Matchers;

/// <summary>The names of matching rules and generators that the engine knows; it takes any other name without a word.</summary>
/// <remarks>Pact specification V4, "Matching Rules" and "Generators".</remarks>
internal static class MatcherKinds
{
    internal const string Combined = "and";
    internal const string Type = "type";
    internal const string Regex = "regex";
    internal const string Equality = "equality";
    internal const string Include = "include";
    internal const string Integer = "integer";
    internal const string Decimal = "decimal";
    internal const string Number = "number";
    internal const string Boolean = "boolean";
    internal const string Date = "date";
    internal const string Time = "time";
    internal const string DateTime = "datetime";
    internal const string Null = "null";
    internal const string Values = "values";
    internal const string ArrayContains = "arrayContains";
    internal const string ContentType = "contentType";
    internal const string StatusCode = "statusCode";
    internal const string NotEmpty = "notEmpty";
    internal const string Semver = "semver";
    internal const string EachKey = "eachKey";
    internal const string EachValue = "eachValue";

    internal static readonly string[] All =
    [
        ArrayContains, Boolean, ContentType, Date, DateTime, Decimal, EachKey, EachValue, Equality, Include, Integer,
        NotEmpty, Null, Number, Regex, Semver, StatusCode, Time, Type, Values,
    ];

    internal static readonly string[] Generators =
    [
        "Date", "DateTime", "MockServerURL", "ProviderState", "RandomBoolean", "RandomDecimal", "RandomHexadecimal",
        "RandomInt", "RandomString", "Regex", "Time", "Uuid",
    ];

    private static readonly FrozenSet<string> Known = All.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> KnownGenerators = Generators.ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsKnown(string kind) => Known.Contains(kind);

    internal static bool IsKnownGenerator(string kind) => KnownGenerators.Contains(kind);
}
