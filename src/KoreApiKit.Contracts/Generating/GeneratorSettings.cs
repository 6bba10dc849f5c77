using System.Globalization;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Generating;

/// <summary>The settings of one generator.</summary>
internal readonly struct GeneratorSettings(PactGenerator generator)
{
    public string? Text(string name) => generator.Place.Mapping?[name] is ScalarNode { Kind: ScalarKind.String } text ? text.Text : null;

    public int Number(string name, int fallback) =>
        generator.Place.Mapping?[name] is ScalarNode number && int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value
            : fallback;
}
