using System.Numerics;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Goes through the members of one object and sees to it that no required one is missing. Emitted readers use it.</summary>
public struct JsonObjectReader
{
    private readonly JsonMembers _members;
    private readonly bool[]? _seen;
    private ulong _missing;

    internal JsonObjectReader(JsonMembers members)
    {
        _members = members;
        _missing = members.RequiredBits;
        _seen = members.HasManyRequired ? members.NewRequiredFlags() : null;
        Member = -1;
        Expected = 0;
    }

    /// <summary>
    /// The number of the member that was found: the reader stands on the first token of its value. It is -1 for a member that the type
    /// does not name: then the reader stands on the name.
    /// </summary>
    public int Member { get; private set; }

    private int Expected { get; set; }

    /// <summary>Goes to the next member. False at the end of the object.</summary>
    /// <exception cref="JsonException">The JSON is malformed, or the object ends without a required member.</exception>
    public bool Next(ref Utf8JsonReader reader)
    {
        if (!JsonRead.NextProperty(ref reader))
        {
            ThrowIfMissing();
            return false;
        }

        Member = _members.Find(ref reader, Expected);
        if (Member >= 0)
        {
            Expected = Member + 1;
            Mark(_members.RequiredOrdinal(Member));
            JsonRead.Advance(ref reader);
        }

        return true;
    }

    private void Mark(int requiredOrdinal)
    {
        if (_seen is not null && requiredOrdinal >= 0)
        {
            _seen[requiredOrdinal] = true;
        }
        else if (requiredOrdinal >= 0)
        {
            _missing &= ~(1UL << requiredOrdinal);
        }
    }

    private readonly void ThrowIfMissing()
    {
        if (_seen is not null)
        {
            if (Array.IndexOf(_seen, false) is >= 0 and int first)
            {
                throw _members.Missing(first);
            }
        }
        else if (_missing != 0)
        {
            throw _members.Missing(BitOperations.TrailingZeroCount(_missing));
        }
    }
}
