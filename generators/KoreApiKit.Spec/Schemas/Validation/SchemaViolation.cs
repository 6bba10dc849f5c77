using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>A part of an instance that a schema does not allow.</summary>
/// <param name="InstancePointer">The JSON Pointer of the part in the instance, <c>""</c> for the whole.</param>
/// <param name="InstanceLocation">Where the part stands in its text.</param>
/// <param name="SchemaLocation">Where the keyword stands in the schema.</param>
/// <param name="Keyword">The keyword that does not hold, such as <c>maxLength</c>; <c>false</c> for the schema false.</param>
/// <param name="Message">What is wrong, for people, without the place.</param>
internal sealed record SchemaViolation(
    string InstancePointer, SpecLocation InstanceLocation, SpecLocation SchemaLocation, string Keyword, string Message)
{
    /// <summary>The property that <c>required</c> or <c>dependentRequired</c> misses; else null.</summary>
    public string? MissingProperty { get; init; }

    /// <summary>Where alternatives were tried (<c>oneOf</c>, <c>anyOf</c>): the one that came closest, which this is about.</summary>
    public string? Alternative { get; init; }
}
