namespace KoreApiKit.Spec.Naming;

/// <summary>Names that members of emitted types have already, or that C# gives to every type.</summary>
internal static class ReservedNames
{
    /// <summary>What C# gives to every type.</summary>
    public static HashSet<string> OfEveryType { get; } =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "Object",
    ];

    /// <summary>What a record has besides its properties.</summary>
    public static HashSet<string> OfRecords { get; } =
    [
        .. OfEveryType, "EqualityContract", "PrintMembers", "Deconstruct", "Clone", "Validate", "ReadJson", "WriteJson",
        "WriteMembers", "AdditionalProperties", "JsonTypeInfo",
    ];

    /// <summary>What an enum has besides its members.</summary>
    public static HashSet<string> OfEnums { get; } =
    [
        .. OfEveryType, "Value", "Values", "IsKnown", "Known", "Parse", "TryParse", "Validate", "ReadJson", "WriteJson", "Create", "From", "CompareTo",
        "JsonTypeInfo",
    ];

    /// <summary>What a union has besides its cases.</summary>
    public static HashSet<string> OfUnions { get; } =
    [
        .. OfEveryType, "EqualityContract", "PrintMembers", "Deconstruct", "Clone", "Match", "Switch", "Unknown", "Value", "Json",
        "Validate", "ReadJson", "WriteJson", "From", "JsonTypeInfo",
    ];

    /// <summary>Parameters that every method of a client has, and what a client's class names.</summary>
    public static HashSet<string> OfMethods { get; } = ["cancellationToken", "body"];

    /// <summary>What the options of every client have.</summary>
    public static HashSet<string> OfClientOptions { get; } =
    [
        .. OfEveryType, "ValidateRequests", "MaxErrorBodyBytes", "MaxResponseBodyBytes", "MaxStreamItemBytes", "Servers", "FindCredential",
    ];
}
