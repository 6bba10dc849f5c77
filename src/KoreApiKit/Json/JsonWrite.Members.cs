using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <content>Members of an object: a name and a value in one call.</content>
public static partial class JsonWrite
{
    /// <summary>A member that is a value of an emitted type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Model<T>(JsonOutput writer, ReadOnlySpan<byte> name, T value)
        where T : IJsonModel<T>
    {
        Named(writer, name);
        value.WriteJson(writer);
    }

    /// <summary>A member that is a list.</summary>
    public static void List<T>(JsonOutput writer, ReadOnlySpan<byte> name, IReadOnlyList<T> items, JsonValueWriter<T> writeItem) =>
        List(Named(writer, name), items, writeItem);

    /// <summary>A member that is a map.</summary>
    public static void Map<T>(JsonOutput writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T> map, JsonValueWriter<T> writeValue) =>
        Map(Named(writer, name), map, writeValue);

    /// <summary>A member that is a date and time; see <see cref="DateTime(JsonOutput, DateTimeOffset)"/>.</summary>
    public static void DateTime(JsonOutput writer, ReadOnlySpan<byte> name, DateTimeOffset value) => DateTime(Named(writer, name), value);

    /// <summary>A member that is a date and time in a .NET custom format.</summary>
    public static void DateTime(JsonOutput writer, ReadOnlySpan<byte> name, DateTimeOffset value, string pattern) =>
        DateTime(Named(writer, name), value, pattern);

    /// <summary>A member that is a date.</summary>
    public static void Date(JsonOutput writer, ReadOnlySpan<byte> name, DateOnly value) => Date(Named(writer, name), value);

    /// <summary>A member that is a date in a .NET custom format.</summary>
    public static void Date(JsonOutput writer, ReadOnlySpan<byte> name, DateOnly value, string pattern) => Date(Named(writer, name), value, pattern);

    /// <summary>A member that is a time of day.</summary>
    public static void Time(JsonOutput writer, ReadOnlySpan<byte> name, TimeOnly value) => Time(Named(writer, name), value);

    /// <summary>A member that is a time of day in a .NET custom format.</summary>
    public static void Time(JsonOutput writer, ReadOnlySpan<byte> name, TimeOnly value, string pattern) => Time(Named(writer, name), value, pattern);

    /// <summary>A member that is a duration.</summary>
    public static void Duration(JsonOutput writer, ReadOnlySpan<byte> name, TimeSpan value) => Duration(Named(writer, name), value);

    /// <summary>A member that is a URI.</summary>
    public static void Uri(JsonOutput writer, ReadOnlySpan<byte> name, Uri value) => Uri(Named(writer, name), value);

    /// <inheritdoc cref="Stream(JsonOutput, FilePart)"/>
    public static void Stream(JsonOutput writer, ReadOnlySpan<byte> name, FilePart value) => Stream(Named(writer, name), value);

    /// <summary>A member that is any value, as it is.</summary>
    public static void Element(JsonOutput writer, ReadOnlySpan<byte> name, JsonElement value) => Element(Named(writer, name), value);

    /// <summary>A member whose value is this JSON, always.</summary>
    public static void Constant(JsonOutput writer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> json) => Named(writer, name).WriteRawValue(json);

    /// <summary>A member that may be null.</summary>
    public static void Nullable<T>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, JsonValueWriter<T> write)
        where T : class => Nullable(Named(writer, name), value, write);

    /// <inheritdoc cref="Nullable{T}(JsonOutput, ReadOnlySpan{byte}, T, JsonValueWriter{T})"/>
    public static void Nullable<T>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, JsonValueWriter<T> write)
        where T : struct => Nullable(Named(writer, name), value, write);

    /// <summary>Members that the type does not name, as they came; nothing for null. Those that it does name are left out: their property decides.</summary>
    public static void AdditionalProperties(JsonOutput writer, IReadOnlyDictionary<string, JsonElement>? members, JsonMembers? declared = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (members is not null && !(members is UnknownMemberDictionary read && read.TryWrite(writer, declared)))
        {
            AdditionalProperties(writer, members, Element, declared);
        }
    }

    /// <summary>Members that the type does not name; nothing for null. Those that it does name are left out: their property decides.</summary>
    public static void AdditionalProperties<T>(
        JsonOutput writer, IReadOnlyDictionary<string, T>? members, JsonValueWriter<T> writeValue, JsonMembers? declared = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(writeValue);
        if (members is not null)
        {
            Entries(writer, members, writeValue, declared);
        }
    }

    private static JsonOutput Named(JsonOutput writer, ReadOnlySpan<byte> name)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        return writer;
    }
}
