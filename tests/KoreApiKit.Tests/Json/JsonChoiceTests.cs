using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

public class JsonChoiceTests
{
    private static readonly JsonChoice ByName = new("kind", JsonCase.Named("cat"), JsonCase.Named("dog", "hound"));

    private static readonly JsonChoice ByEvidence = new(
        null,
        JsonCase.With(JsonEvidence.Text(["a", "b"], "settings", "format"), JsonEvidence.Present("name")),
        JsonCase.With(JsonEvidence.Constant(["1", "[null]"], "version")),
        JsonCase.With(JsonEvidence.Token([JsonTokenType.True, JsonTokenType.False], "flag"), JsonEvidence.Absent("name")));

    private static readonly JsonChoice Mixed = new(
        "kind", JsonCase.Named("cat"), JsonCase.With(JsonEvidence.Present("kind", "inner")), JsonCase.With());

    [Theory]
    [InlineData("""{"kind":"cat"}""", 0)]
    [InlineData("""{"x":{"kind":"cat"},"kind":"hound"}""", 1)]
    [InlineData("""{"k\u0069nd":"d\u006fg"}""", 1)]
    [InlineData("""{"kind":"fish"}""", -1)]
    [InlineData("""{"kind":{"kind":"cat"}}""", -1)]
    [InlineData("{}", -1)]
    public void The_discriminator_names_the_case(string json, int expected) => Assert.Equal(expected, Of(ByName, json));

    [Theory]
    [InlineData("""{"name":1,"settings":{"x":{},"format":"b"}}""", 0)]
    [InlineData("""{"name":1,"settings":{"format":"c"}}""", -1)]
    [InlineData("""{"settings":{"format":"a"},"settings":{},"name":1}""", 0)]
    [InlineData("""{"settings":{},"settings":{"format":"a"},"name":1}""", -1)]
    [InlineData("""{"settings":{"format":"a","format":"c"},"settings":3,"name":1}""", 0)]
    [InlineData("""{"version":1.0}""", 1)]
    [InlineData("""{"version":[ null ]}""", 1)]
    [InlineData("""{"version":2}""", -1)]
    [InlineData("""{"flag":false}""", 2)]
    [InlineData("""{"flag":true}""", 2)]
    [InlineData("""{"name":1,"settings":3,"format":"a"}""", -1)]
    [InlineData("""{"flag":false,"name":0}""", -1)]
    public void All_evidence_of_a_case_must_hold(string json, int expected) => Assert.Equal(expected, Of(ByEvidence, json));

    [Theory]
    [InlineData("""{"kind":"cat"}""", 0)]
    [InlineData("""{"kind":{"inner":1}}""", 1)]
    [InlineData("""{"kind":"dog"}""", 2)]
    [InlineData("{}", 2)]
    public void A_case_may_be_named_and_another_known_by_evidence(string json, int expected) => Assert.Equal(expected, Of(Mixed, json));

    [Theory]
    [InlineData("""{"a":1,"kind":"cat"}""", 1)]
    [InlineData("""{"a":{"b":1},"kind":"cat"}""", 1)]
    [InlineData("""{"kind":"cat","x":1}""", 1)]
    [InlineData("""{"kind":"cat","late":1}""", 0)]
    [InlineData("""{"a":{"b":1}}""", 2)]
    [InlineData("""{"kind":5,"a":1}""", -1)]
    public void The_name_counts_wherever_it_stands(string json, int expected) =>
        Assert.Equal(expected, Of(new("kind", JsonCase.With(JsonEvidence.Present("late")), JsonCase.Named("cat", "5"), JsonCase.With(JsonEvidence.Present("a", "b"))), json));

    [Theory]
    [InlineData("""{"a":1,"kind":"cat"}""", 0)]
    [InlineData("""{"a":1,"kind":"dog"}""", 1)]
    [InlineData("""{"a":1}""", 1)]
    public void A_case_that_may_still_be_named_comes_before_one_that_is_known_already(string json, int expected) =>
        Assert.Equal(expected, Of(new("kind", JsonCase.Named("cat"), JsonCase.With(JsonEvidence.Present("a"))), json));

    [Fact]
    public void Cases_and_values_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("cases", () => new JsonChoice("kind", null!));
        Assert.Throws<ArgumentNullException>("values", () => JsonEvidence.Constant(null!, "kind"));
    }

    [Fact]
    public void What_cannot_be_inside_the_discriminator_is_not_looked_for() => Assert.Equal(2, Of(Mixed, """{"kind":"dog","""));

    [Theory]
    [InlineData("""{"kind":"cat",""")]
    [InlineData("""{"kind":"fish",""")]
    public void Nothing_is_looked_at_once_the_case_is_told(string json)
    {
        Assert.Equal(json.Contains("cat", StringComparison.Ordinal) ? 0 : -1, Of(ByName, json));
    }

    [Fact]
    public void An_earlier_case_is_looked_for_to_the_end()
    {
        var choice = new JsonChoice(
            null, JsonCase.With(JsonEvidence.Present("late")), JsonCase.With(JsonEvidence.Text(["b"], "early")));

        Assert.Equal(0, Of(choice, """{"early":"b","other":[1,{}],"late":null}"""));
        Assert.Equal(1, Of(choice, """{"early":"b","other":[1,{}]}"""));
        Assert.Equal(-1, Of(choice, """{"early":"c","other":[1,{}]}"""));
    }

    [Fact]
    public void There_may_be_more_evidence_than_fits_on_the_stack()
    {
        JsonCase[] cases = [.. Enumerable.Range(0, 300).Select(number => JsonCase.With(JsonEvidence.Present($"m{number}")))];
        Assert.Equal(299, Of(new JsonChoice(null, cases), """{"m299":1}"""));
    }

    [Fact]
    public void The_reader_stays_where_it_is_and_broken_json_is_an_error()
    {
        Assert.ThrowsAny<JsonException>(() => Of(ByEvidence, """{"name" """));
        Assert.ThrowsAny<JsonException>(() => Of(ByName, """{"kin":1,]"""));
    }

    private static int Of(JsonChoice choice, string json)
    {
        var reader = new JsonInput(Encoding.UTF8.GetBytes(json));
        reader.Read();
        int found = choice.Of(reader);
        Assert.Equal((JsonTokenType.StartObject, 0L), (reader.TokenType, reader.TokenStartIndex));
        return found;
    }
}
