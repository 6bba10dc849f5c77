using System.Globalization;
using System.Text;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes literals of values in a spec.</summary>
internal static class Literals
{
    public static LiteralModel Of(SpecNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } scalar => new LiteralModel(LiteralKind.String, scalar.Text),
        ScalarNode { Kind: ScalarKind.Number } scalar => new LiteralModel(LiteralKind.Number, scalar.Text),
        ScalarNode { Kind: ScalarKind.Boolean } scalar => new LiteralModel(LiteralKind.Boolean, scalar.Text),
        ScalarNode => new LiteralModel(LiteralKind.Null, "null"),
        _ => new LiteralModel(LiteralKind.Json, Json(node)),
    };

    /// <summary>The value as JSON without white space.</summary>
    public static string Json(SpecNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    /// <summary>A string as JSON, with its quotes.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        AppendString(text, value);
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
