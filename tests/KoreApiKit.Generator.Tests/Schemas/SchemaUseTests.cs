using static KoreApiKit.Generator.Tests.Schemas.SchemaRowTests;

namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>Emitted types as their users write them.</summary>
public sealed class SchemaUseTests
{
    [Theory]
    [InlineData("Mapped value = (MappedCat)null!;")]
    [InlineData("Nested value = (NestedObject)null!;")]
    [InlineData("Nested value = Nested.FromNestedArray(null!);")]
    [InlineData("PrimitivesSome value = (string)null!;")]
    public void Null_fails_at_once_where_it_becomes_a_union(string statement) => Assert.Equal("value", Api.Run($$"""
        try
        {
            {{statement}}
            return value.ToString()!;
        }
        catch (ArgumentNullException exception)
        {
            return exception.ParamName!;
        }
        """));

    [Fact]
    public void Text_hides_secrets_and_shows_what_lists_hold() => Assert.Equal(
        """
        Secret { Name = a, Password = ***, Token = ***, Old = ***, Tags = [x, y], Picture = 3 bytes, Inner = Secret { Name = b, Password = ***, Token = ***, Old = ***, Tags = , Picture = , Inner = , Some =  }, Some = StringCase { Value = *** }, AdditionalProperties = {more = {"z":[1]}} }
        """,
        Api.Run("""
            return JsonModel.Parse<Secret>("{\"name\":\"a\",\"password\":\"p1\",\"token\":\"t1\",\"old\":[\"o1\"],\"tags\":[\"x\",\"y\"],\"picture\":\"AQID\",\"inner\":{\"name\":\"b\",\"password\":\"p2\"},\"some\":\"s1\",\"more\":{\"z\":[1]}}").ToString();
            """));

    [Fact]
    public void Text_of_a_long_list_ends_with_its_number() => Assert.Equal(
        "Some = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 12 in all]",
        Api.Run("""return new Lists { Some = Enumerable.Range(0, 12).Select(number => (long)number).ToArray() }.ToString().Split(", ", 6)[5].Split(", Objects")[0];"""));

    [Fact]
    public void Text_of_a_case_shows_its_list() => Assert.Equal(
        "NumberArrayCase { Value = [1.5, 2] }",
        Api.Run("""return PrimitivesSome.FromNumberArray([1.5, 2]).ToString();"""));

    [Fact]
    public void A_declared_member_is_never_written_twice() => Assert.Equal(
        """{"a":"own","b":1} /a additionalProperties: This member has a property of its own: set that. Here it is not sent.""",
        Api.Run("""
            JsonElement one = JsonDocument.Parse("1").RootElement;
            var value = new OthersOpen { A = "own", AdditionalProperties = new Dictionary<string, JsonElement> { ["a"] = one, ["b"] = one } };
            Violation violation = value.Validate().Violations.Single();
            return JsonModel.ToJson(value) + " " + violation.Pointer + " " + violation.Keyword + ": " + violation.Message;
            """));

    [Fact]
    public void Every_violation_of_a_rule_is_given() => Assert.Equal(
        " not| required|/zip pattern",
        Api.Run("""
            var value = new Conditions { Email = "a", Country = "DE", Zip = "1", Vat = "2" };
            var without = value with { Country = null };
            return string.Join('|', value.Validate().Violations.Concat(without.Validate().Violations).Select(v => v.Pointer + " " + v.Keyword).Distinct().Order(StringComparer.Ordinal));
            """));

    [Fact]
    public void A_rule_waits_until_a_null_is_gone() => Assert.Equal(
        "/pair/0 type",
        Api.Run("""
            var value = new Lists { Pair = [null!, 1] };
            return string.Join('|', value.Validate().Violations.Select(v => v.Pointer + " " + v.Keyword));
            """));

    [Fact]
    public void A_value_that_is_no_json_is_a_violation() => Assert.Equal(
        "/point type",
        Api.Run("""return string.Join('|', new Lists { Point = [double.NaN, 1] }.Validate().Violations.Select(v => v.Pointer + " " + v.Keyword));"""));

    [Fact]
    public void Items_of_a_pair_are_written_as_they_are() => Assert.Equal(
        """{"point":[1,2],"pair":["a",1]}""",
        Api.Run("""return JsonModel.ToJson(new Lists { Point = [1, 2], Pair = ["a", 1] });"""));

    [Fact]
    public void Both_choices_are_typed() => Assert.Equal(
        "1 2",
        Api.Run("""
            TwoChoices value = JsonModel.Parse<TwoChoices>("{\"id\":\"1\",\"a\":\"1\",\"c\":2}");
            return value.TryGetTwoChoicesCase1NestedA(out var both) ? both.A + " " + both.C : value.ToString()!;
            """));
}
