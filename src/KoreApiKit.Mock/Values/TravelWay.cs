using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Values;

/// <summary>Which properties go one way only: <c>readOnly</c> from the server, <c>writeOnly</c> to it (OpenAPI 3.0.3, section 4.7.24.2).</summary>
internal static class TravelWay
{
    /// <summary>Whether only the server gives a member of a value; false for one that the schema does not name.</summary>
    public static bool IsReadOnly(JsonSchema schema, string member) => Member(schema, member, part => part.ReadOnly);

    /// <summary>Whether only the client gives a member of a value; false for one that the schema does not name.</summary>
    public static bool IsWriteOnly(JsonSchema schema, string member) => Member(schema, member, part => part.WriteOnly);

    /// <summary>The JSON Pointers of the members of a value that only the server gives.</summary>
    public static IEnumerable<string> ReadOnlyMembers(JsonSchema? schema, SpecNode value, string pointer = "") => (schema, value) switch
    {
        (null, _) => [],
        (_, MappingNode mapping) => mapping.Entries.SelectMany(entry => IsReadOnly(schema, entry.Key)
            ? [$"{pointer}/{JsonPointer.Escape(entry.Key)}"]
            : ReadOnlyMembers(SchemaParts.Property(schema, entry.Key), entry.Value, $"{pointer}/{JsonPointer.Escape(entry.Key)}")),
        (_, SequenceNode sequence) => sequence.Items.SelectMany((item, index) =>
            ReadOnlyMembers(SchemaParts.Items(schema), item, FormattableString.Invariant($"{pointer}/{index}"))),
        _ => [],
    };

    private static bool Member(JsonSchema schema, string name, Func<JsonSchema, bool> flag) =>
        SchemaParts.Property(schema, name) is { } member && (flag(member) || (member.Target is { } target && flag(target)));
}
