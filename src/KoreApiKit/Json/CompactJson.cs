using System.Buffers;

namespace KoreApiKit.Json;

/// <summary>Copies JSON without the white space between its tokens.</summary>
internal static class CompactJson
{
    private static readonly SearchValues<byte> Stops = SearchValues.Create(" \t\r\n\"/,"u8);

    /// <summary>Copies the text of one value that was read before, so that it is known to be JSON.</summary>
    /// <param name="target">At least as long.</param>
    /// <returns>False where it holds what a lenient reader lets pass: a comment, or a comma before a closing bracket.</returns>
    public static bool TryCopy(ReadOnlySpan<byte> json, Span<byte> target, out int written)
    {
        written = 0;
        while (true)
        {
            int run = json.IndexOfAny(Stops);
            if (run < 0)
            {
                json.CopyTo(target[written..]);
                written += json.Length;
                return true;
            }

            json[..run].CopyTo(target[written..]);
            written += run;
            int length;
            switch (json[run])
            {
                case (byte)'"':
                    length = LengthOfString(json[run..]);
                    json.Slice(run, length).CopyTo(target[written..]);
                    written += length;
                    break;
                case (byte)',' when !IsFollowedByBracket(json[(run + 1)..]):
                    length = 1;
                    target[written++] = (byte)',';
                    break;
                case (byte)',' or (byte)'/':
                    return false;
                default:
                    length = 1;
                    break;
            }

            json = json[(run + length)..];
        }
    }

    private static bool IsFollowedByBracket(ReadOnlySpan<byte> json)
    {
        int next = json.IndexOfAnyExcept(" \t\r\n"u8);
        return next >= 0 && json[next] is (byte)']' or (byte)'}' or (byte)'/';
    }

    private static int LengthOfString(ReadOnlySpan<byte> json)
    {
        int index = 1;
        while (true)
        {
            index += json[index..].IndexOfAny((byte)'"', (byte)'\\');
            if (json[index] == (byte)'"')
            {
                return index + 1;
            }

            index += 2;
        }
    }
}
