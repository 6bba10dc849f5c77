using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

public class JsonMembersTests
{
    private static readonly JsonMembers Members = new("Pet", ["id", "name", "registrationNumber", "registrationMarkers"], [0, 2]);

    [Theory]
    [InlineData("""{"id":1,"registrationNumber":2}""", "0 2")]
    [InlineData("""{"registrationMarkers":0,"registrationNumber":{"id":1},"name":[2],"id":3}""", "3 2 1 0")]
    [InlineData("""{"id":1,"i\u0064":1,"registrationNumber":2}""", "0 0 2")]
    [InlineData("""{"id":1,"other":{"name":1},"":2,"registrationNumber":2,"registrationNumbeR":3}""", "0 -1 -1 2 -1")]
    public void Members_are_found_by_name_in_any_order(string json, string expected) => Assert.Equal(expected, Read(Members, json));

    [Theory]
    [InlineData("{}", "Pet: the required property 'id' is missing.")]
    [InlineData("""{"id":1,"name":2}""", "Pet: the required property 'registrationNumber' is missing.")]
    [InlineData("[]", "Pet: expected an object, found Array at byte 0.")]
    public void What_is_missing_is_said(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<JsonException>(() => Read(Members, json)).Message);

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Any_number_of_members_may_be_required(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(number => $"member{number}")];
        var members = new JsonMembers("Wide", names, [.. Enumerable.Range(0, count)]);
        string Json(int without) => "{" + string.Join(",", names.Where((_, number) => number != without).Select(name => $"\"{name}\":0")) + "}";

        Assert.Equal(count, Read(members, Json(without: -1)).Split(' ').Length);
        foreach (int without in new[] { 0, count / 2, count - 1 })
        {
            Assert.Equal(
                $"Wide: the required property 'member{without}' is missing.",
                Assert.Throws<JsonException>(() => Read(members, Json(without))).Message);
        }
    }

    [Fact]
    public void A_member_that_may_be_missing_does_not_stand_for_one_that_may_not()
    {
        string[] names = [.. Enumerable.Range(0, 65).Select(number => $"member{number}"), "extra"];
        var members = new JsonMembers("Wide", names, [.. Enumerable.Range(0, 65)]);
        foreach (int without in new[] { 0, 1 })
        {
            string json = "{" + string.Join(",", names.Where((_, number) => number != without).Select(name => $"\"{name}\":0")) + "}";
            Assert.Equal(
                $"Wide: the required property 'member{without}' is missing.",
                Assert.Throws<JsonException>(() => Read(members, json)).Message);
        }
    }

    [Fact]
    public void A_name_with_a_quote_is_found_only_where_it_is_escaped()
    {
        var members = new JsonMembers("Quoted", ["q\"q"]);

        Assert.Equal("0", Read(members, """{"q\"q":1}"""));
        Assert.Throws<JsonException>(() => Read(members, """{"q"q":1}"""));
    }

    [Fact]
    public void Names_that_share_length_beginning_and_end_are_told_apart()
    {
        string[] names = [.. Enumerable.Range(10, 80).Select(number => $"beginning{number}theending")];

        Assert.Equal(
            string.Join(' ', Enumerable.Range(0, names.Length).Reverse()),
            Read(new JsonMembers("Alike", names), "{" + string.Join(",", names.Reverse().Select(name => $"\"{name}\":0")) + "}"));
    }

    [Fact]
    public void Listed_strings_are_read_as_the_listed_instance()
    {
        var values = new JsonStringValues("Coat", "short", "long", "", "1");
        string Text(string latin1)
        {
            var reader = new JsonInput(Encoding.Latin1.GetBytes(latin1));
            reader.Read();
            return values.Read(ref reader);
        }

        Assert.Same("short", Text("\"short\""));
        Assert.Same("long", Text("\"l\\u006fng\""));
        Assert.Equal("curly", Text("\"curly\""));
        Assert.Equal("", Text("\"\""));
        Assert.True(values.Contains("short"));
        Assert.False(values.Contains("Short"));
        Assert.Equal("Coat: expected a string, found Number at byte 0.", Assert.Throws<JsonException>(() => Text("1")).Message);
        Assert.Equal("Coat: expected valid Unicode text, found something else at byte 0.", Assert.Throws<JsonException>(() => Text("\"\u00ff\"")).Message);
    }

    [Fact]
    public void A_wire_text_is_empty_by_default()
    {
        Assert.True(default == new WireText(""));
        Assert.True(new WireText("a") != new WireText("A"));
        Assert.Equal(default(WireText).GetHashCode(), new WireText("").GetHashCode());
        Assert.Equal("", default(WireText).ToString());
        Assert.Throws<ArgumentNullException>(() => new WireText(null!));
    }

    private static string Read(JsonMembers members, string json)
    {
        var reader = new JsonInput(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var found = new List<int>();
        JsonObjectReader pass = members.Begin(ref reader);
        while (pass.Next(ref reader))
        {
            found.Add(pass.Member);
            JsonRead.Skip(ref reader);
        }

        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        return string.Join(' ', found);
    }
}
