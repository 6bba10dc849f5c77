namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>What becomes of a keyword.</summary>
public enum KeywordFate
{
    /// <summary>It is the C# type, or part of it: other JSON cannot be held, or is refused when it is read.</summary>
    Expressed,

    /// <summary>Values are checked by <c>Validate()</c>.</summary>
    Validated,

    /// <summary>It is about people, tools or places, and says nothing of values: documentation, an attribute or nothing.</summary>
    Annotation,

    /// <summary>It says where schemas are.</summary>
    Reference,
}

/// <summary>A keyword of JSON Schema or OpenAPI and what it becomes, shown by a schema that is generated, compiled and run.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Words">What it becomes, for the page.</param>
/// <param name="Schema">A schema with it, in YAML: the required member <c>value</c> of an object.</param>
/// <param name="Valid">JSON for the member that the schema allows.</param>
/// <param name="Invalid">JSON for the member that the schema refuses, or null where it refuses none.</param>
/// <param name="Refusal">How it is refused: the violation, or part of the reader's message.</param>
/// <param name="Fragment">Code that is emitted for it, or null.</param>
public sealed record KeywordRow(
    string Keyword, KeywordFate Fate, string Words, string Schema, string Valid, string? Invalid = null, string? Refusal = null, string? Fragment = null)
{
    /// <summary>The name of the object in the tests' document.</summary>
    public string TypeName { get; } = "Of" + string.Concat(Keyword.Split('$', '-', '.').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));


}
