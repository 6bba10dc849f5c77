using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// Members of an object that its type does not name, as they came: they are kept as text, which is parsed when somebody looks at
/// them and copied when they are written back. Emitted readers fill it. Safe for any number of readers once it is filled.
/// </summary>
public sealed class UnknownMemberDictionary : IReadOnlyDictionary<string, JsonElement>
{
    private const int FirstCapacity = 128;
    private const int MostCompared = 8;

    private readonly JsonMembers _declared;

    // The members without white space between tokens, each with a comma behind it.
    private byte[] _json = new byte[FirstCapacity];
    private int _length;
    private int _count;
    private NameHashes _hashes;

    // Names may stand twice: some have escapes, equal hashes, or are too many to be compared.
    private bool _mayRepeat;
    private Dictionary<string, JsonElement>? _parsed;

    internal UnknownMemberDictionary(JsonMembers declared) => _declared = declared;

    /// <inheritdoc/>
    public int Count => _mayRepeat ? Parsed.Count : _count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Parsed.Keys;

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => Parsed.Values;

    /// <summary>The members as values.</summary>
    internal Dictionary<string, JsonElement> Parsed =>
        Volatile.Read(ref _parsed) ?? Interlocked.CompareExchange(ref _parsed, Parse(), null) ?? _parsed;

    /// <inheritdoc/>
    public JsonElement this[string key] => Parsed[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Parsed.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out JsonElement value) => Parsed.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Parsed.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether none of these members can be among those that the type names: they were read beside them.</summary>
    internal bool AreBeside(JsonMembers? declared) => ReferenceEquals(declared, _declared);

    /// <summary>Keeps the member on whose name the reader stands, and goes to the end of its value.</summary>
    /// <exception cref="JsonException">The text is not JSON, or the name is not valid Unicode.</exception>
    internal void Add(ref JsonInput reader)
    {
        ReadOnlySpan<byte> name = reader.ValueSpan;
        if (reader.ValueIsEscaped || !Ascii.IsValid(name))
        {
            // It throws where the name is not valid.
            JsonRead.Text(ref reader, _declared.Type, "");
        }

        Note(name, reader.ValueIsEscaped);
        ReadOnlySpan<byte> member = reader.SkipMember(out bool isCompact);
        Reserve(member.Length + 1);
        Span<byte> target = _json.AsSpan(_length);
        int written = member.Length;
        if (isCompact)
        {
            member.CopyTo(target);
        }
        else
        {
            CompactJson.TryCopy(member, target, out written);
        }

        target[written] = (byte)',';
        _length += written + 1;
    }

    /// <summary>Writes the members as they came; false where that may write a name twice.</summary>
    /// <param name="writer">Where they are written.</param>
    /// <param name="declared">The members that the type names.</param>
    internal bool TryWrite(JsonOutput writer, JsonMembers? declared)
    {
        if (_mayRepeat || !AreBeside(declared))
        {
            return false;
        }

        writer.WriteMembers(_json.AsSpan(0, _length));
        return true;
    }

    private void Note(ReadOnlySpan<byte> name, bool isEscaped)
    {
        uint hash = Utf8Index.Hash(name);
        if (isEscaped || _count == MostCompared || ((Span<uint>)_hashes)[.._count].Contains(hash))
        {
            _mayRepeat = true;
        }
        else
        {
            _hashes[_count++] = hash;
        }
    }

    private void Reserve(int count)
    {
        if (count > _json.Length - _length)
        {
            Array.Resize(ref _json, Math.Max(checked(_length + count), (int)Math.Min(Array.MaxLength, _json.Length * 2L)));
        }
    }

    private Dictionary<string, JsonElement> Parse()
    {
        // The bracket that closes the object takes the place of the last comma.
        byte[] text = [(byte)'{', .. _json.AsSpan(0, _length)];
        text[^1] = (byte)'}';
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var reader = new JsonInput(text);
        reader.Read();
        foreach (JsonProperty member in reader.GetElement().EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    [InlineArray(MostCompared)]
    private struct NameHashes
    {
        private uint _first;
    }
}
