using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>Writes the values of parameters as they travel (OpenAPI 3.1, Parameter Object, style examples).</summary>
internal static class ParameterTexts
{
    /// <summary>A path parameter in its segment, percent-encoded.</summary>
    public static string InPath(OpenApiParameter parameter, SpecNode value) => parameter.Style switch
    {
        "label" => "." + Join(parameter.Explode, value, parameter.Explode ? "." : ",", encode: true),
        "matrix" => Matrix(parameter, value),
        _ => Join(parameter.Explode, value, ",", encode: true),
    };

    /// <summary>A header or cookie in one text.</summary>
    public static string InOne(OpenApiParameter parameter, SpecNode value) => Join(parameter.Explode, value, ",", encode: false);

    /// <summary>A query parameter: names and values, not encoded.</summary>
    public static IReadOnlyList<(string Name, string Value)> InQuery(OpenApiParameter parameter, SpecNode value) =>
        InQuery(parameter.Name, parameter.Style, parameter.Explode, value);

    /// <summary>The same of a name and its style, as fields of forms have them too.</summary>
    public static IReadOnlyList<(string Name, string Value)> InQuery(string name, string style, bool explode, SpecNode value) => (style, value) switch
    {
        ("deepObject", MappingNode mapping) => [.. mapping.Entries.Select(entry => ($"{name}[{entry.Key}]", Scalar(entry.Value)))],
        (_, MappingNode mapping) when explode => [.. mapping.Entries.Select(entry => (entry.Key, Scalar(entry.Value)))],
        (_, SequenceNode sequence) when explode => [.. sequence.Items.Select(item => (name, Scalar(item)))],
        ("spaceDelimited", _) => [(name, Join(explode, value, " ", encode: false))],
        ("pipeDelimited", _) => [(name, Join(explode, value, "|", encode: false))],
        _ => [(name, Join(explode, value, ",", encode: false))],
    };

    private static string Matrix(OpenApiParameter parameter, SpecNode value) => value switch
    {
        SequenceNode sequence when parameter.Explode => string.Concat(sequence.Items.Select(item => $";{parameter.Name}={Encode(Scalar(item))}")),
        MappingNode mapping when parameter.Explode => string.Concat(mapping.Entries.Select(entry => $";{Encode(entry.Key)}={Encode(Scalar(entry.Value))}")),
        _ => $";{parameter.Name}={Join(parameter.Explode, value, ",", encode: true)}",
    };

    private static string Join(bool explode, SpecNode value, string separator, bool encode)
    {
        Func<string, string> written = encode ? Encode : text => text;
        return value switch
        {
            SequenceNode sequence => string.Join(separator, sequence.Items.Select(item => written(Scalar(item)))),
            MappingNode mapping => string.Join(separator, mapping.Entries.Select(entry =>
                written(entry.Key) + (explode ? "=" : separator) + written(Scalar(entry.Value)))),
            _ => written(Scalar(value)),
        };
    }

    private static string Scalar(SpecNode value) => value is ScalarNode scalar ? scalar.Text : Model.Literals.Json(value);

    private static string Encode(string text) => Uri.EscapeDataString(text);
}
