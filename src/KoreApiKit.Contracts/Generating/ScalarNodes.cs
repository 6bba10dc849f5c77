using System.Globalization;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Generating;

/// <summary>Makes values that stand in no file.</summary>
internal static class ScalarNodes
{
    public static ScalarNode Text(string text) => new(SpecLocation.Nowhere, ScalarKind.String, text);

    public static ScalarNode Number(string text) => new(SpecLocation.Nowhere, ScalarKind.Number, text);

    public static ScalarNode Number(long number) => Number(number.ToString(CultureInfo.InvariantCulture));

    public static ScalarNode Boolean(bool value) => new(SpecLocation.Nowhere, ScalarKind.Boolean, value ? "true" : "false");
}
