using static KoreApiKit.Generator.Tests.Types.SampleTypes;

namespace KoreApiKit.Generator.Tests.Types;

public class ValidationBehaviourTests
{
    private const string Valid = """new Campaign { Id = "1", Name = "n", Status = CampaignStatus.Ready, Owner = null, Size = null }""";

    [Theory]
    [InlineData("Name = \"n\"", "")]
    [InlineData("Name = \"\"", "/name minLength It must have at least 1 character, but has 0.")]
    [InlineData("Name = new string('x', 49)", "/name maxLength It must have at most 48 characters, but has 49.")]
    [InlineData("Description = \"😀😀😀😀😀\"", "")]
    [InlineData("Description = \"😀😀😀😀😀😀\"", "/description maxLength It must have at most 5 characters, but has 6.")]
    [InlineData("Description = \"<b>\"", "/description pattern It must match the pattern ^[^<>]*$.")]
    [InlineData("Limit = 0", "/limit minimum It must be at least 1, but is 0.")]
    [InlineData("Limit = 11", "/limit exclusiveMaximum It must be less than 10.5, but is 11.")]
    [InlineData("Limit = null", "")]
    [InlineData("Cost = 0.075m", "/cost multipleOf It must be a multiple of 0.01, but is 0.075.")]
    [InlineData("Cost = 12345678901234567890.12m", "")]
    [InlineData("Ratio = 0.3", "")]
    [InlineData("Ratio = 0.35", "/ratio multipleOf It must be a multiple of 0.1, but is 0.35.")]
    [InlineData("Ratio = double.NaN", "/ratio maximum It must be at most 1, but is NaN.|/ratio multipleOf It must be a multiple of 0.1, but is NaN.")]
    [InlineData("Tags = [\"aa\", \"a\", \"aa\", \"bb\"]", "/tags maxItems It must have at most 3 items, but has 4.|/tags uniqueItems Its items must differ, but item 2 is equal to one before it.|/tags/1 minLength It must have at least 2 characters, but has 1.")]
    [InlineData("Tags = [null!]", "/tags/0 type It must not be null.")]
    [InlineData("Id = null!", "/_id type It must not be null.")]
    [InlineData("Status = new CampaignStatus(\"brand-new\")", "")]
    public void Limits_are_checked_with_a_pointer(string change, string expected) => Assert.Equal(expected, Run($$"""
        var value = {{Valid}} with { {{change}} };
        return string.Join('|', value.Validate().Violations.Select(v => $"{v.Pointer} {v.Keyword} {v.Message}"));
        """));

    [Fact]
    public void Nested_values_are_checked() => Assert.Equal("/x~1y~0z minimum", Run("""
        var order = new Order { Pet = new Cat { Lives = 1 }, Extra = new Dictionary<string, int> { ["x/y~z"] = -1 } };
        return string.Join('|', order.Validate().Violations.Select(v => $"{v.Pointer} {v.Keyword}"));
        """));

    [Fact]
    public void Cases_of_unions_are_checked() => Assert.Equal("/message maxLength; minimum; /0 type; True", Run("""
        string Found(CampaignRequest request) => string.Join('|', request.Validate().Violations.Select(v => $"{v.Pointer} {v.Keyword}".Trim()));
        return string.Join("; ",
            Found(new SimpleRequest { Name = "n", Message = "much too long" }),
            Found(0),
            Found(CampaignRequest.FromNames([null!])),
            new CampaignRequest.UnknownCase(default).Validate().IsValid);
        """));

    [Fact]
    public void Limits_of_the_object_are_checked() => Assert.Equal(" minProperties/ dependentRequired/ maxProperties", Run("""
        var extra = new Dictionary<string, int> { ["c"] = 1, ["d"] = 2 };
        Order[] orders = [new Order(), new Order { A = "a" }, new Order { A = "a", B = "b", Extra = extra }];
        return string.Join('/', orders.SelectMany(order => order.Validate().Violations).Select(v => $"{v.Pointer} {v.Keyword}"));
        """));
}
