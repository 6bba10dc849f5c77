using System.Text;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Values;

/// <summary>Writes values as bodies of a media type.</summary>
internal static class BodyBytes
{
    /// <summary>The bytes of a value; of several where the body is a stream of items.</summary>
    public static byte[] Of(string mediaType, SpecNode value) => Encoding.UTF8.GetBytes(TextOf(MediaTypes.NameOf(mediaType), value));

    public static bool IsXml(string mediaType)
    {
        string name = MediaTypes.NameOf(mediaType);
        return name.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsForm(string mediaType) =>
        MediaTypes.NameOf(mediaType).Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    private static string TextOf(string name, SpecNode value) =>
        MediaTypes.IsJson(name) ? NodeJson.Of(value)
        : value is ScalarNode scalar ? scalar.Text
        : IsForm(name) && value is MappingNode mapping ? Form(mapping)
        : NodeJson.Of(value);

    private static string Form(MappingNode mapping) => string.Join('&', mapping.Entries.Select(entry =>
        $"{Uri.EscapeDataString(entry.Key)}={Uri.EscapeDataString(entry.Value is ScalarNode scalar ? scalar.Text : NodeJson.Of(entry.Value))}"));
}
