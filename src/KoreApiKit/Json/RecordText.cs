using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// The text of a record for people: what <c>ToString</c> of emitted records shows. Lists and maps are shown by what is in
/// them, bytes by their number, and what is secret is not shown.
/// </summary>
public static class RecordText
{
    private const int MostItems = 10;
    private const int MostCharacters = 200;

    /// <summary>What stands in place of a secret.</summary>
    public static string Secret => "***";

    /// <summary>Appends the members as the compiler's own <c>PrintMembers</c> does: <c>Name = value, …</c>.</summary>
    /// <returns>Whether anything was appended.</returns>
    public static bool Append(StringBuilder builder, params (string Name, object? Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(members);
        for (int i = 0; i < members.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(members[i].Name).Append(" = ");
            AppendValue(builder, members[i].Value);
        }

        return members.Length > 0;
    }

    /// <summary>Appends the members, and those that have no property of their own where there are any.</summary>
    /// <returns>Whether anything was appended.</returns>
    public static bool Append<T>(
        StringBuilder builder, IReadOnlyDictionary<string, T>? additional, params (string Name, object? Value)[] members) =>
        Append(builder, additional is null ? members : [.. members, ("AdditionalProperties", additional)]);

    private static void AppendValue(StringBuilder builder, object? value)
    {
        switch (value)
        {
            case string text:
                builder.Append(text);
                break;
            case IOptional { HasValue: true, AnyValue: var given }:
                AppendValue(builder, given ?? "null");
                break;
            case JsonElement element:
                AppendShortened(builder, element.ValueKind == JsonValueKind.Undefined ? "" : element.GetRawText());
                break;
            case ReadOnlyMemory<byte> bytes:
                builder.Append(CultureInfo.InvariantCulture, $"{bytes.Length} bytes");
                break;
            case UnknownMemberDictionary unknown:
                AppendValue(builder, unknown.Parsed);
                break;
            case IDictionary map:
                AppendItems(builder, map.Count, map.Keys.Cast<object>(), '{', '}', (key, target) =>
                {
                    target.Append(key).Append(" = ");
                    AppendValue(target, map[key]);
                });
                break;
            case ICollection list:
                AppendItems(builder, list.Count, list.Cast<object?>(), '[', ']', (item, target) => AppendValue(target, item));
                break;
            case IEnumerable sequence:
                object?[] items = [.. sequence.Cast<object?>()];
                AppendItems(builder, items.Length, items, '[', ']', (item, target) => AppendValue(target, item));
                break;
            case IFormattable formattable:
                builder.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                builder.Append(value);
                break;
        }
    }

    private static void AppendItems<T>(
        StringBuilder builder, int count, IEnumerable<T> items, char open, char close, Action<T, StringBuilder> append)
    {
        builder.Append(open);
        int shown = 0;
        foreach (T item in items.Take(MostItems))
        {
            builder.Append(shown++ == 0 ? "" : ", ");
            append(item, builder);
        }

        if (count > shown)
        {
            builder.Append(CultureInfo.InvariantCulture, $", … {count} in all");
        }

        builder.Append(close);
    }

    private static void AppendShortened(StringBuilder builder, string text)
    {
        if (text.Length <= MostCharacters)
        {
            builder.Append(text);
            return;
        }

        int length = char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        builder.Append(text.AsSpan(0, length)).Append('…');
    }
}
