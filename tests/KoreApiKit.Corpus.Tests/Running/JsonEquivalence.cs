using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>
/// Compares JSON by meaning: members in any order, numbers by value, and texts of times, durations and UUIDs by what they
/// stand for, since these have several spellings; times to the tenth of a microsecond, which is all that .NET keeps.
/// </summary>
/// <param name="mayLoseNull">The names of members of which null means no more than that they are absent.</param>
internal sealed class JsonEquivalence(IReadOnlySet<string> mayLoseNull)
{
    /// <summary>Gives the first difference with its JSON Pointer, or null.</summary>
    public string? FindDifference(JsonElement before, JsonElement after, string pointer)
    {
        if (before.ValueKind != after.ValueKind)
        {
            return Describe(before, after, pointer);
        }

        return before.ValueKind switch
        {
            JsonValueKind.Object => InObjects(before, after, pointer),
            JsonValueKind.Array => InArrays(before, after, pointer),
            JsonValueKind.String => SameText(before.GetString()!, after.GetString()!) ? null : Describe(before, after, pointer),
            JsonValueKind.Number => SameNumber(before, after) ? null : Describe(before, after, pointer),
            _ => null,
        };
    }

    private string? InObjects(JsonElement before, JsonElement after, string pointer)
    {
        foreach (JsonProperty member in before.EnumerateObject())
        {
            string place = $"{pointer}/{member.Name}";
            if (!after.TryGetProperty(member.Name, out JsonElement other))
            {
                if (member.Value.ValueKind == JsonValueKind.Null && mayLoseNull.Contains(member.Name))
                {
                    continue;
                }

                return $"{place}: {Short(member.Value)} is lost";
            }

            if (FindDifference(member.Value, other, place) is { } difference)
            {
                return difference;
            }
        }

        foreach (JsonProperty member in after.EnumerateObject())
        {
            if (!before.TryGetProperty(member.Name, out _))
            {
                return $"{pointer}/{member.Name}: {Short(member.Value)} is added";
            }
        }

        return null;
    }

    private string? InArrays(JsonElement before, JsonElement after, string pointer)
    {
        if (before.GetArrayLength() != after.GetArrayLength())
        {
            return Describe(before, after, pointer);
        }

        return before.EnumerateArray()
            .Zip(after.EnumerateArray())
            .Select((pair, index) => FindDifference(pair.First, pair.Second, $"{pointer}/{index.ToString(CultureInfo.InvariantCulture)}"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static bool SameNumber(JsonElement before, JsonElement after) =>
        before.TryGetDecimal(out decimal left) && after.TryGetDecimal(out decimal right)
            ? left == right || before.GetDouble().Equals(after.GetDouble()) || (float)before.GetDouble() == (float)after.GetDouble()
            : before.GetDouble().Equals(after.GetDouble());

    private static bool SameText(string before, string after) =>
        before == after
        || (Guid.TryParse(before, out Guid guid) && Guid.TryParse(after, out Guid otherGuid) && guid == otherGuid)
        || (DateTimeOffset.TryParse(before, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time)
            && DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset otherTime)
            && time.Offset == otherTime.Offset
            && (time - otherTime).Duration() <= TimeSpan.FromTicks(1))
        || (before.StartsWith('P') && after.StartsWith('P') && SameDuration(before, after));

    private static bool SameDuration(string before, string after)
    {
        try
        {
            return XmlConvert.ToTimeSpan(before) == XmlConvert.ToTimeSpan(after);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Describe(JsonElement before, JsonElement after, string pointer) => $"{pointer}: {Short(before)} became {Short(after)}";

    private static string Short(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length > 80 ? text[..80] + "…" : text;
    }
}
