using System.Globalization;

namespace KoreApiKit.Spec.Naming;

/// <summary>A short hash of a text that is the same in every process (FNV-1a, 32 bits).</summary>
internal static class StableHash
{
    /// <summary>Six hexadecimal digits in capitals.</summary>
    public static string Of(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return (hash & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture);
    }
}
