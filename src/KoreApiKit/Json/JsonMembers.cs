using System.Text;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// The members that an object type names, as its reader looks for them: made once a type, used by every reading. Emitted
/// code makes it.
/// </summary>
public sealed class JsonMembers
{
    private const int BitsOfWord = 64;

    private readonly string[] _names;
    private readonly Utf8Index _index;
    private readonly int[] _ordinals;
    private readonly string[] _required;
    private readonly ulong[] _bits;

    // One more than there are members, the last of which is no name.
    private readonly MemberName[] _quoted;

    // What followed each member, and before that the start of an object, the last time: senders keep to an order, and it need
    // not be that of the specification. A thread that reads an old number makes one comparison for nothing.
    private readonly int[] _following;

    /// <summary>Lists the members of a type.</summary>
    /// <param name="type">The type, for messages.</param>
    /// <param name="names">The wire names, in the order in which they are usually sent. A member's number is its place here.</param>
    /// <param name="required">The numbers of the members that may not be left out.</param>
    public JsonMembers(string type, ReadOnlySpan<string> names, ReadOnlySpan<int> required = default)
    {
        Type = type;
        _names = names.ToArray();
        _index = new Utf8Index(names);
        _quoted = [.. _names.Select(Quoted), MemberName.None];
        _following = [.. Enumerable.Range(0, names.Length + 1)];
        _ordinals = new int[names.Length];
        _bits = new ulong[names.Length];
        _required = new string[required.Length];
        Array.Fill(_ordinals, -1);
        for (int i = 0; i < required.Length; i++)
        {
            _ordinals[required[i]] = i;
            _bits[required[i]] = i < BitsOfWord ? 1UL << i : 0;
            _required[i] = _names[required[i]];
        }
    }

    /// <summary>The type, for messages.</summary>
    internal string Type { get; }

    /// <summary>The first required members as bits; all of them where there are no more than 64.</summary>
    internal ulong RequiredBits => _required.Length == 0 ? 0 : ulong.MaxValue >> Math.Max(0, BitsOfWord - _required.Length);

    /// <summary>Whether there are more required members than a word has bits.</summary>
    internal bool HasManyRequired => _required.Length > BitsOfWord;

    /// <summary>Whether the type names a member.</summary>
    /// <param name="name">The wire name.</param>
    public bool Contains(string name) => _index.Contains(name);

    /// <summary>Begins to read an object.</summary>
    /// <exception cref="JsonException">The value is no object.</exception>
    public JsonObjectReader Begin(ref JsonInput reader)
    {
        JsonRead.StartObject(ref reader, Type);
        return new JsonObjectReader(this);
    }

    /// <summary>The number of the member whose name the reader stands on, or -1.</summary>
    internal int Find(ref JsonInput reader) => _index.Find(reader.GetUtf8());

    /// <summary>The number of the member that probably comes next.</summary>
    /// <param name="member">The number of the member before it, or -1 at the start of an object.</param>
    internal int After(int member) => _following[member + 1];

    /// <summary>Notes which member came next.</summary>
    internal void Follow(int member, int next) => _following[member + 1] = next;

    /// <summary>The name of a member as it usually stands in a text; none where there is no such member, or where it holds escapes.</summary>
    internal ref readonly MemberName Name(int member) => ref _quoted[member];

    /// <summary>The bit of a required member among the first of them; none for any other.</summary>
    internal ulong RequiredBit(int member) => _bits[member];

    /// <summary>The place of a member among those that are required, or -1.</summary>
    internal int RequiredOrdinal(int member) => _ordinals[member];

    /// <summary>A bit for each required member.</summary>
    internal bool[] NewRequiredFlags() => new bool[_required.Length];

    /// <summary>The error for a required member that is not there.</summary>
    internal JsonException Missing(int requiredOrdinal) => JsonRead.Missing(Type, _required[requiredOrdinal]);

    private static MemberName Quoted(string name)
    {
        byte[] text = Encoding.UTF8.GetBytes($"\"{name}\":");
        return PlainText.IndexOfSpecial(text.AsSpan(1), out bool isAscii) == text.Length - 3 && isAscii ? new MemberName(text) : MemberName.None;
    }
}
