using System.Text;
using System.Text.Json;
using CsCheck;
using KoreApiKit.Json;
using KoreApiKit.Validation;

namespace KoreApiKit.Tests.Json;

/// <summary>Members that a type does not name: they are text until somebody looks at them, and nobody can tell.</summary>
public class UnknownMemberDictionaryTests
{
    private static readonly JsonMembers Declared = new("Pet", ["id", "name"]);

    [Theory]
    [InlineData("""{"x":1}""", """{"x":1}""")]
    [InlineData("""{"id":1,"x":[true,{"y":null}],"name":2,"ü":"\u00fc\n"}""", """{"x":[true,{"y":null}],"ü":"\u00fc\n"}""")]
    [InlineData("{ \"x\" : [ 1 , \"a b\\\" c\" ] ,\n\"y\"\t:\r{ } }", """{"x":[1,"a b\" c"],"y":{}}""")]
    [InlineData("""{"x" :1}""", """{"x":1}""")]
    [InlineData("""{"x": 1}""", """{"x":1}""")]
    [InlineData("""{"x":1,"y":2,"x":3}""", """{"x":3,"y":2}""")]
    [InlineData("""{"x":1,"\u0078":2}""", """{"x":2}""")]
    [InlineData("""{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"a":11}""", """{"a":11,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10}""")]
    public void They_are_written_back_as_they_came_each_once(string json, string expected) => Assert.Equal(expected, Written(Read(json), Declared));

    [Fact]
    public void They_are_a_map_of_values()
    {
        IReadOnlyDictionary<string, JsonElement> members = Read("""{"x":{"a":1},"id":3,"y":"text","\u007a":null}""")!;

        Assert.Equal(3, members.Count);
        Assert.Equal(["x", "y", "z"], members.Keys);
        Assert.Equal(["""{"a":1}""", "\"text\"", "null"], members.Values.Select(value => value.GetRawText()));
        Assert.Equal(["x", "y", "z"], members.Select(member => member.Key));
        Assert.Equal("text", members["y"].GetString());
        Assert.True(members.TryGetValue("z", out JsonElement none));
        Assert.Equal(JsonValueKind.Null, none.ValueKind);
        Assert.True(members.ContainsKey("x"));
        Assert.False(members.ContainsKey("id"));
        Assert.Throws<KeyNotFoundException>(() => members["w"]);
    }

    [Fact]
    public void They_are_shown_as_a_map()
    {
        var text = new StringBuilder();
        RecordText.Append(text, Read("""{"x":1,"y":{"z":[1]}}"""), ("Id", 2));

        Assert.Equal("""Id = 2, AdditionalProperties = {x = 1, y = {"z":[1]}}""", text.ToString());
    }

    [Fact]
    public void There_are_none_without_a_member() => Assert.Null(Read("""{"id":1}"""));

    [Fact]
    public void A_type_that_names_one_of_them_leaves_it_out()
    {
        UnknownMemberDictionary members = Read("""{"x":1,"y":2}""")!;
        var others = new JsonMembers("Other", ["y"]);

        Assert.Equal("""{"x":1}""", Written(members, others));
        Assert.Equal("""{"x":1,"y":2}""", Written(members, declared: null));
        Assert.Equal(["/y"], Undeclared(members, others));
        Assert.Empty(Undeclared(members, Declared));
    }

    [Fact]
    public void Those_of_one_content_are_equal()
    {
        MapEquality<JsonElement, JsonEquality> equality = default;

        Assert.True(equality.Equals(Read("""{"x":1.0,"y":[]}"""), Read("""{ "y": [ ], "id": 2, "x": 1 }""")));
        Assert.Equal(equality.GetHashCode(Read("""{"x":1,"y":[]}""")), equality.GetHashCode(Read("""{"y":[],"x":1}""")));
        Assert.False(equality.Equals(Read("""{"x":1}"""), Read("""{"x":2}""")));
    }

    [Theory]
    [InlineData("{\"x\":")]
    [InlineData("{\"x\":tru}")]
    [InlineData("{\"x\":[1,]}")]
    [InlineData("{\"x\":{\"y\" 1}}")]
    [InlineData("{\"\\ud800\":1}")]
    public void Broken_members_are_an_error(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    [Theory]
    [InlineData("{\"\u00ff\":1}")]
    [InlineData("{\"x\u00c3\":{\"y\":1}}")]
    public void A_name_of_bytes_that_are_no_utf8_is_an_error(string latin1)
    {
        byte[] json = Encoding.Latin1.GetBytes(latin1);
        Assert.Throws<JsonException>(() => Read(json));
    }

    [Fact]
    public void Names_and_values_of_any_kind_come_back() =>
        Gen.Dictionary(Gen.String, Gen.OneOf(Gen.String.Select(text => (object)text), Gen.Int.Select(number => (object)number), Gen.String.Array[0, 3].Select(texts => (object)texts)))[0, 20]
            .Sample(
                members =>
                {
                    string json = JsonSerializer.Serialize(members);
                    var expected = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;
                    expected.Remove("id");
                    expected.Remove("name");
                    string written = Written(Read(json), Declared);
                    var found = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(written)!;
                    return default(MapEquality<JsonElement, JsonEquality>).Equals(expected, found);
                },
                iter: 2_000);

    [Fact]
    public void Many_are_kept_too()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 5_000).Select(number => $"\"member{number}\":{number}")) + "}";

        Assert.Equal(json, Written(Read(json), Declared));
    }

    private static UnknownMemberDictionary? Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static UnknownMemberDictionary? Read(byte[] json)
    {
        UnknownMemberDictionary? members = null;
        var reader = new JsonInput(json);
        reader.Read();
        JsonObjectReader pet = Declared.Begin(ref reader);
        while (pet.Next(ref reader))
        {
            if (pet.Member < 0)
            {
                JsonRead.AdditionalProperty(ref reader, Declared, ref members);
            }
            else
            {
                JsonRead.Skip(ref reader);
            }
        }

        return members;
    }

    private static string Written(UnknownMemberDictionary? members, JsonMembers? declared) =>
        Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(0, (writer, _) =>
        {
            writer.WriteStartObject();
            JsonWrite.AdditionalProperties(writer, members, declared);
            writer.WriteEndObject();
        }));

    private static IEnumerable<string> Undeclared(UnknownMemberDictionary members, JsonMembers declared)
    {
        var collector = new ValidationCollector();
        collector.CheckUndeclared(members, declared);
        return collector.ToResult().Violations.Select(violation => violation.Pointer);
    }
}
