using System.Text.Json;
#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace KoreApiKit.Json;

/// <content>JSON of any kind, as it came.</content>
public sealed partial class JsonOutput
{
    /// <summary>Members without white space, each with a comma behind it.</summary>
    internal void WriteMembers(ReadOnlySpan<byte> members)
    {
        members.CopyTo(Reserve(members.Length));
        _length += members.Length;
    }

    /// <summary>Any value, as it is. A <c>default</c> element, which has no value, is written as null.</summary>
    internal void WriteElement(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            WriteNullValue();
            return;
        }

#if NET9_0_OR_GREATER
        ReadOnlySpan<byte> json = JsonMarshal.GetRawUtf8Value(value);
        if (CompactJson.TryCopy(json, Reserve(json.Length + 1), out int written))
        {
            _length += written;
            EndValue();
            return;
        }
#endif

        using (var writer = new Utf8JsonWriter(this, JsonModel.WriterOptions))
        {
            value.WriteTo(writer);
        }

        EndValue();
    }
}
