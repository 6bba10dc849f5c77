using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>The members of System.Text.Json's <c>JsonTokenType</c> with which a JSON type begins.</summary>
internal static class JsonTokenNames
{
    /// <summary>The JSON types, each with its tokens.</summary>
    public static IReadOnlyList<(JsonTokens Type, string[] Tokens)> All { get; } =
    [
        (JsonTokens.Object, ["StartObject"]),
        (JsonTokens.Array, ["StartArray"]),
        (JsonTokens.String, ["String"]),
        (JsonTokens.Number, ["Number"]),
        (JsonTokens.Boolean, ["True", "False"]),
        (JsonTokens.Null, ["Null"]),
    ];

    /// <summary>The tokens of several JSON types.</summary>
    public static IEnumerable<string> Of(JsonTokens types) => All.Where(kind => (types & kind.Type) != 0).SelectMany(kind => kind.Tokens);
}
