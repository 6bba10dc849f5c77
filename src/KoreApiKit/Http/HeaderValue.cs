using System.Buffers;

namespace KoreApiKit.Http;

/// <summary>What a header field's value may hold (RFC 9110, 5.5): printable ASCII, space and tab.</summary>
internal static class HeaderValue
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "\t !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The first character that no header can carry; -1 when there is none.</summary>
    public static int IndexOfForbidden(string value) => value.AsSpan().IndexOfAnyExcept(Allowed);
}
