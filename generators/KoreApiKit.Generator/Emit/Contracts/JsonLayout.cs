using System.Globalization;
using System.Text;

namespace KoreApiKit.Generator.Emit.Contracts;

/// <summary>Lays JSON out in lines, in ASCII: what is not is written as an escape of JSON.</summary>
internal static class JsonLayout
{
    private const int IndentWidth = 2;

    /// <summary>The same JSON with a line for each member and item. Empty objects and arrays stay in one.</summary>
    public static string Lines(string json)
    {
        var text = new StringBuilder(json.Length * 2);
        int depth = 0;
        for (int i = 0; i < json.Length;)
        {
            char character = json[i];
            if (character == '"')
            {
                i = AppendString(text, json, i);
                continue;
            }

            switch (character)
            {
                case '{' or '[' when json[i + 1] == character + 2:
                    text.Append(character).Append(json[i + 1]);
                    i++;
                    break;
                case '{' or '[':
                    text.Append(character);
                    NewLine(text, ++depth);
                    break;
                case '}' or ']':
                    NewLine(text, --depth);
                    text.Append(character);
                    break;
                case ',':
                    text.Append(character);
                    NewLine(text, depth);
                    break;
                case ':':
                    text.Append(": ");
                    break;
                default:
                    text.Append(character);
                    break;
            }

            i++;
        }

        return text.ToString();
    }

    private static int AppendString(StringBuilder text, string json, int start)
    {
        int i = start;
        do
        {
            if (json[i] == '\\')
            {
                text.Append(json[i++]);
            }

            if (json[i] is >= ' ' and <= '~')
            {
                text.Append(json[i]);
            }
            else
            {
                text.Append("\\u").Append(((int)json[i]).ToString("x4", CultureInfo.InvariantCulture));
            }

            i++;
        }
        while (json[i] != '"');

        text.Append('"');
        return i + 1;
    }

    private static void NewLine(StringBuilder text, int depth) => text.Append('\n').Append(' ', depth * IndentWidth);
}
