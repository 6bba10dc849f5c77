namespace KoreApiKit.Fuzz.Tests.Memory;

/// <summary>Texts that ask for as much memory as they can, of about a million characters each.</summary>
internal static class HostileText
{
    private const int Length = 1_000_000;

    private const string Head = "openapi: 3.1.0\ninfo: { title: a, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";

    /// <summary>The names of the texts, with the ending that their kind has.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["brackets.json"] = static () => "[" + Repeat("[],") + "0]",
        ["brackets.yaml"] = static () => "%YAML 1.2\n---\n[" + Repeat("[],") + "0]\n",
        ["maps.yaml"] = static () => "%YAML 1.2\n---\n[" + Repeat("{a: b},") + "0]\n",
        ["keys.yaml"] = static () => "%YAML 1.2\n---\n" + Repeat(static number => $"k{number}: v\n"),
        ["complex-keys.yaml"] = static () => Repeat(static number => $"? [k{number}]\n: v\n"),
        ["long-keys.yaml"] = static () => "%YAML 1.2\n---\n" + Repeat(static number => $"{new string('k', 900)}{number}: v\n"),
        ["anchors.yaml"] = static () => "- &a x\n" + Repeat("- *a\n"),
        ["anchors-of-anchors.yaml"] = static () => Repeat(static number => number == 0 ? "- &a0 [x]\n" : $"- &a{number} [*a{number - 1}]\n"),
        ["merges.yaml"] = static () => "a: &a {b: c}\n" + Repeat(static number => $"k{number}: {{<<: *a}}\n"),
        ["deep.yaml"] = static () => "%YAML 1.2\n---\n" + Repeat("["),
        ["deep-maps.yaml"] = static () => string.Concat(Enumerable.Range(0, 1400).Select(static depth => new string(' ', depth) + "a:\n")),
        ["block-scalars.yaml"] = static () => "%YAML 1.2\n---\n" + Repeat("- |\n  a\n"),
        ["tags.yaml"] = static () => Repeat("- !!str a\n"),
        ["schemas.yaml"] = static () => Head + Repeat(static number => $"    S{number}: {{ type: object }}\n"),
        ["members.yaml"] = static () => Head + "    A:\n      properties:\n" + Repeat(static number => $"        p{number}: {{}}\n"),
        ["enum.yaml"] = static () => Head + "    A:\n      enum:\n" + Repeat(static number => $"        - v{number}\n"),
        ["references.yaml"] = static () => Head + "    A: { type: string }\n    B:\n      properties:\n" + Repeat(static number => $"        p{number}: {{ $ref: '#/components/schemas/A' }}\n"),
        ["unions.yaml"] = static () => Head + Repeat(static number => $"    U{number}: {{ oneOf: [{{ type: string }}, {{ type: integer }}] }}\n"),
        ["extensions.yaml"] = static () => "openapi: 3.1.0\ninfo: { title: a, version: '1' }\npaths: {}\nx-a: [" + Repeat("{},") + "0]\n",
        ["interactions.json"] = static () =>
            """{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[""" + Repeat("""{"description":"c","request":{"path":"/"},"response":{}},""") + "{}]}",
        ["rules.json"] = static () =>
            """{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[{"description":"c","request":{},"response":{"matchingRules":{"body":{"""
            + Repeat(static number => $$$"""  "$.a{{{number}}}":{"matchers":[{"match":"type"}]},""") + "\"$\":{}}}}}]}",
        ["bodies.json"] = static () =>
            """{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[{"description":"c","request":{},"response":{"body":[""" + Repeat("[],") + "0]}}]}",
    };

    private static string Repeat(string unit) => string.Concat(Enumerable.Repeat(unit, Length / unit.Length));

    private static string Repeat(Func<int, string> unit) => string.Concat(Enumerable.Range(0, Length / unit(1000).Length).Select(unit));
}
