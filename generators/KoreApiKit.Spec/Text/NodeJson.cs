using System.Globalization;
using System.Text;

namespace KoreApiKit.Spec.Text;

/// <summary>Writes values of a document as JSON.</summary>
internal static class NodeJson
{
    /// <summary>The value as JSON without white space.</summary>
    public static string Of(SpecNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SpecNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                text.Append('{');
                for (int i = 0; i < mapping.Entries.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    AppendString(text, mapping.Entries[i].Key);
                    text.Append(':');
                    Append(text, mapping.Entries[i].Value);
                }

                text.Append('}');
                break;
            case SequenceNode sequence:
                text.Append('[');
                for (int i = 0; i < sequence.Items.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    Append(text, sequence.Items[i]);
                }

                text.Append(']');
                break;
            case ScalarNode { Kind: ScalarKind.String } scalar:
                AppendString(text, scalar.Text);
                break;
            case ScalarNode scalar:
                text.Append(scalar.Text);
                break;
        }
    }

    /// <summary>A text as a JSON string, with quotes.</summary>
    public static string OfString(string value)
    {
        var text = new StringBuilder();
        AppendString(text, value);
        return text.ToString();
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char character in value)
        {
            if (character is '"' or '\\')
            {
                text.Append('\\').Append(character);
            }
            else if (character < ' ' || char.IsSurrogate(character))
            {
                text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(character);
            }
        }

        text.Append('"');
    }
}
