using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Equality of JSON values as JSON Schema defines it (2020-12, core, section 4.2.2).</summary>
internal static class JsonElementEquality
{
    public static bool AreEqual(JsonElement x, JsonElement y)
    {
        if (x.ValueKind != y.ValueKind)
        {
            return false;
        }

        return x.ValueKind switch
        {
            JsonValueKind.String => x.ValueEquals(y.GetString()),
            JsonValueKind.Number => NumbersAreEqual(x, y),
            JsonValueKind.Array => ArraysAreEqual(x, y),
            JsonValueKind.Object => ObjectsAreEqual(x, y),
            _ => true,
        };
    }

    public static int Hash(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return HashCode.Combine(value.ValueKind, value.GetString());
            case JsonValueKind.Number:
                // Equal numbers round to the same one.
                return HashCode.Combine(value.ValueKind, value.TryGetDouble(out double number) ? number : 0d);
            case JsonValueKind.Array:
                var items = default(HashCode);
                foreach (JsonElement item in value.EnumerateArray())
                {
                    items.Add(Hash(item));
                }

                return items.ToHashCode();
            case JsonValueKind.Object:
                int sum = 0;
                foreach ((string name, JsonElement member) in Members(value))
                {
                    // A sum, since the order of members does not count.
                    sum = unchecked(sum + HashCode.Combine(name, Hash(member)));
                }

                return sum;
            default:
                return (int)value.ValueKind;
        }
    }

    private static bool NumbersAreEqual(JsonElement x, JsonElement y) =>
        x.TryGetInt64(out long left) && y.TryGetInt64(out long right)
            ? left == right
            : new ExactNumber(TextOf(x)).Equals(new ExactNumber(TextOf(y)));

    private static ReadOnlySpan<byte> TextOf(JsonElement number) =>
#if NET10_0_OR_GREATER
        JsonMarshal.GetRawUtf8Value(number);
#else
        Encoding.UTF8.GetBytes(number.GetRawText());
#endif

    private static bool ArraysAreEqual(JsonElement x, JsonElement y)
    {
        if (x.GetArrayLength() != y.GetArrayLength())
        {
            return false;
        }

        JsonElement.ArrayEnumerator others = y.EnumerateArray();
        foreach (JsonElement item in x.EnumerateArray())
        {
            others.MoveNext();
            if (!AreEqual(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ObjectsAreEqual(JsonElement x, JsonElement y)
    {
        Dictionary<string, JsonElement> left = Members(x);
        Dictionary<string, JsonElement> right = Members(y);
        return left.Count == right.Count
            && left.All(member => right.TryGetValue(member.Key, out JsonElement other) && AreEqual(member.Value, other));
    }

    /// <summary>The members by name. Of a name that stands twice, the last counts.</summary>
    private static Dictionary<string, JsonElement> Members(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }
}
