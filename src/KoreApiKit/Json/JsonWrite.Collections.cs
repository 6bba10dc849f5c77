using System.Text.Json;

namespace KoreApiKit.Json;

/// <content>Values that hold others.</content>
public static partial class JsonWrite
{
    /// <summary>A list.</summary>
    public static void List<T>(JsonOutput writer, IReadOnlyList<T> items, JsonValueWriter<T> writeItem)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(writeItem);
        writer.WriteStartArray();
        int count = items.Count;
        for (int i = 0; i < count; i++)
        {
            writeItem(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>A map.</summary>
    public static void Map<T>(JsonOutput writer, IReadOnlyDictionary<string, T> map, JsonValueWriter<T> writeValue)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(writeValue);
        writer.WriteStartObject();
        Entries(writer, map, writeValue);
        writer.WriteEndObject();
    }

    /// <summary>A value that may be null.</summary>
    public static void Nullable<T>(JsonOutput writer, T? value, JsonValueWriter<T> write)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(write);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            write(writer, value);
        }
    }

    /// <inheritdoc cref="Nullable{T}(JsonOutput, T, JsonValueWriter{T})"/>
    public static void Nullable<T>(JsonOutput writer, T? value, JsonValueWriter<T> write)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(write);
        if (value is { } present)
        {
            write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void Entries<T>(JsonOutput writer, IReadOnlyDictionary<string, T> map, JsonValueWriter<T> writeValue, JsonMembers? except = null)
    {
        foreach (KeyValuePair<string, T> entry in map)
        {
            if (except is null || !except.Contains(entry.Key))
            {
                writer.WritePropertyName(entry.Key);
                writeValue(writer, entry.Value);
            }
        }
    }
}
