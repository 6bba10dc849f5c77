namespace KoreApiKit.Spec.Schemas;

/// <summary>
/// The JSON types that a schema allows. <see cref="Any"/> where the schema has no <c>type</c>. Of one byte, because there may be very
/// many schemas.
/// </summary>
[Flags]
internal enum JsonTypes : byte
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,

    /// <summary>Any number, integers included.</summary>
    Number = 8,
    String = 16,
    Array = 32,
    Object = 64,
    Any = Null | Boolean | Integer | Number | String | Array | Object,
}
