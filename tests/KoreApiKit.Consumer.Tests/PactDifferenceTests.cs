namespace KoreApiKit.Consumer.Tests;

public sealed class PactDifferenceTests
{
    [Fact]
    public void The_same_text_has_no_difference_whatever_its_line_ends() =>
        Assert.Null(PactDifference.Describe("a.json", "{\r\n}\r\n", "{\n}\n"));

    [Fact]
    public void The_place_both_sides_and_what_to_do_are_said() => Assert.Equal(
        """
        a.json(2): the pact that is checked in is not what the tests write.
        -   "status": 200
        +   "status": 201
        If the change is meant, run the tests again with UPDATE_PACTS=1 and check the file in.
        """,
        PactDifference.Describe("a.json", "{\n  \"status\": 200\n}\n", "{\n  \"status\": 201\n}\n"));

    [Fact]
    public void Lines_that_one_side_lacks_are_shown_alone() => Assert.Equal(
        """
        a.json(2): the pact that is checked in is not what the tests write.
        + b
        If the change is meant, run the tests again with UPDATE_PACTS=1 and check the file in.
        """,
        PactDifference.Describe("a.json", "a\na\n", "a\nb\na\n"));

    [Fact]
    public void A_long_difference_is_cut_and_says_so()
    {
        string lines = string.Concat(Enumerable.Range(0, 100).Select(number => $"{number}\n"));

        string? difference = PactDifference.Describe("a.json", "", lines);

        Assert.Contains("+ 0\n", difference, StringComparison.Ordinal);
        Assert.Contains("+ … and 88 more lines", difference, StringComparison.Ordinal);
    }
}
