namespace KoreApiKit.ReferenceGenerator.Tests.Tables;

/// <summary>One name for a type, whichever C# type a generator takes for it.</summary>
internal static class JsonTypeName
{
    public const string Any = "any";
    public const string Boolean = "boolean";
    public const string Bytes = "bytes";
    public const string Date = "date";
    public const string DateTime = "date-time";
    public const string Decimal = "decimal";
    public const string Double = "double";
    public const string Duration = "duration";
    public const string Int32 = "int32";
    public const string Int64 = "int64";
    public const string Single = "float";
    public const string String = "string";
    public const string Time = "time";
    public const string Uri = "uri";
    public const string Uuid = "uuid";

    /// <summary>The type of an enumeration's member: the member is a value, not a property.</summary>
    public const string Value = "value";

    public static string List(string item) => $"list of {item}";

    public static string Map(string value) => $"map of {value}";

    public static string Constant(string value) => $"constant {value}";
}
