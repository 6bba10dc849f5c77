using System.Runtime.InteropServices;
using System.Text;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>
/// Texts in files, character by character: UTF-8 where it can say them, otherwise UTF-16 with its mark, since half a surrogate pair
/// is a text to try as well.
/// </summary>
internal static class TextFile
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        return bytes.StartsWith(Encoding.Unicode.Preamble)
            ? MemoryMarshal.Cast<byte, char>(bytes[Encoding.Unicode.Preamble.Length..]).ToString()
            : Encoding.UTF8.GetString(bytes);
    }

    public static void Write(string path, string text) => File.WriteAllBytes(path, BytesOf(text));

    private static byte[] BytesOf(string text)
    {
        try
        {
            return s_strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return [.. Encoding.Unicode.Preamble, .. MemoryMarshal.AsBytes(text.AsSpan())];
        }
    }
}
