using System.Globalization;

namespace KoreApiKit.Spec.References;

/// <summary>Indexes of arrays in a JSON Pointer (RFC 6901, section 4): digits without a leading zero.</summary>
internal static class ArrayIndex
{
    public static string Format(int index) => index.ToString(CultureInfo.InvariantCulture);

    public static bool TryParse(string segment, out int index)
    {
        index = 0;
        return (segment.Length == 1 || (segment.Length > 1 && segment[0] != '0'))
            && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }
}
