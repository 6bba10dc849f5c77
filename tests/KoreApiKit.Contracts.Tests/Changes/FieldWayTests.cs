using KoreApiKit.Contracts.Changes;

namespace KoreApiKit.Contracts.Tests.Changes;

/// <summary>Ways to fields.</summary>
public class FieldWayTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("name", "name")]
    [InlineData("owner.name", "owner name")]
    [InlineData("items[].name", "items [] name")]
    [InlineData("[][].*", "[] [] *")]
    [InlineData("pet(Cat).meow", "pet meow")]
    [InlineData("(Cat)", "")]
    [InlineData("(Cat.v1)[].x", "[] x")]
    [InlineData("broken[", "broken []")]
    public void Steps_are_names_items_and_members(string text, string steps) =>
        Assert.Equal(steps, string.Join(' ', FieldWay.Parse(text).Steps));
}
