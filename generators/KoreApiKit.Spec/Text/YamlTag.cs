using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KoreApiKit.Spec.Text;

/// <summary>Resolves scalars of YAML by their tags (YAML 1.2.2, sections 10.1 to 10.3).</summary>
internal static class YamlTag
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>The key of YAML 1.1 that merges other mappings into its own.</summary>
    public const string Merge = "<<";

    /// <summary>The kind and JSON text of a scalar, and what is wrong with its tag, if anything.</summary>
    public static (ScalarKind Kind, string Text, string? Problem) Resolve(Scalar scalar)
    {
        if (IsPlain(scalar))
        {
            return WithoutProblem(YamlCoreSchema.Resolve(scalar.Value));
        }

        // The tag "!" says: not by its look.
        if (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific)
        {
            return (ScalarKind.String, scalar.Value, null);
        }

        return scalar.Tag.Value switch
        {
            Prefix + "null" => Expect(scalar, ScalarKind.Null, "null"),
            Prefix + "bool" => Expect(scalar, ScalarKind.Boolean, "a boolean"),
            Prefix + "int" or Prefix + "float" => Expect(scalar, ScalarKind.Number, "a number"),
            _ => (ScalarKind.String, scalar.Value, null),
        };
    }

    /// <summary>Whether a scalar has neither quotes nor a tag, so that its look says what it is.</summary>
    public static bool IsPlain(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;

    /// <summary>Whether a scalar as a key merges: <c>&lt;&lt;</c> without quotes.</summary>
    public static bool IsMerge(Scalar key) => key.Value == Merge && (IsPlain(key) || IsKnown(key.Tag, "merge"));

    /// <summary>Whether a tag is one that JSON has no use for, such as <c>!include</c>.</summary>
    public static bool IsUnknown(TagName tag) =>
        !tag.IsEmpty && !tag.IsNonSpecific && !tag.Value.StartsWith(Prefix, StringComparison.Ordinal);

    private static bool IsKnown(TagName tag, string name) =>
        !tag.IsEmpty && !tag.IsNonSpecific && tag.Value == Prefix + name;

    private static (ScalarKind Kind, string Text, string? Problem) Expect(Scalar scalar, ScalarKind kind, string description)
    {
        (ScalarKind Kind, string Text) resolved = YamlCoreSchema.Resolve(scalar.Value);
        return resolved.Kind == kind
            ? WithoutProblem(resolved)
            : (ScalarKind.String, scalar.Value, $"The tag says that this is {description}, but it is '{scalar.Value}'");
    }

    private static (ScalarKind Kind, string Text, string? Problem) WithoutProblem((ScalarKind Kind, string Text) resolved) =>
        (resolved.Kind, resolved.Text, null);
}
