using System.Numerics;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Goes through the members of one object and sees to it that no required one is missing. Emitted readers use it.</summary>
public struct JsonObjectReader
{
    private const int NoMember = -1;

    private readonly JsonMembers _members;
    private readonly bool[]? _seen;
    private ulong _missing;

    // The last member that the type names.
    private int _last;

    internal JsonObjectReader(JsonMembers members)
    {
        _members = members;
        _missing = members.RequiredBits;
        _seen = members.HasManyRequired ? members.NewRequiredFlags() : null;
        Member = NoMember;
        _last = NoMember;
    }

    /// <summary>
    /// The number of the member that was found: the reader stands on the first token of its value. It is -1 for a member that the type
    /// does not name: then the reader stands on the name.
    /// </summary>
    public int Member { get; private set; }

    /// <summary>Goes to the next member. False at the end of the object.</summary>
    /// <exception cref="JsonException">The JSON is malformed, or the object ends without a required member.</exception>
    public bool Next(ref JsonInput reader)
    {
        int expected = _members.After(_last);
        if (reader.TryReadMember(in _members.Name(expected)))
        {
            SetMember(expected);
            return true;
        }

        if (!reader.ReadName())
        {
            ThrowIfMissing();
            return false;
        }

        int member = Find(ref reader);
        if (member >= 0)
        {
            SetMember(member);
            reader.Read();
        }
        else
        {
            Member = NoMember;
        }

        return true;
    }

    private void SetMember(int member)
    {
        (Member, _last) = (member, member);
        if (_seen is null)
        {
            _missing &= ~_members.RequiredBit(member);
        }
        else if (_members.RequiredOrdinal(member) is >= 0 and int ordinal)
        {
            _seen[ordinal] = true;
        }
    }

    private readonly int Find(ref JsonInput reader)
    {
        int member = _members.Find(ref reader);
        if (member >= 0)
        {
            _members.Follow(_last, member);
        }

        return member;
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
