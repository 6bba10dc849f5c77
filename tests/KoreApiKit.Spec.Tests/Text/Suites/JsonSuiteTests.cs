namespace KoreApiKit.Spec.Tests.Text.Suites;

/// <summary>JSONTestSuite: what must be read is, what must be refused is, and what is up to the reader is decided as listed.</summary>
public sealed class JsonSuiteTests
{
    public static TheoryData<string> Names => [.. JsonSuite.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_decided_as_the_suite_says(string name)
    {
        Reading reading = Reading.Json(JsonSuite.TextOf(name));

        bool expected = JsonSuite.IsRead(name);
        Assert.Equal(expected, reading.Root is not null && !reading.Findings.HasErrors);
        Assert.True(expected || reading.Findings.HasErrors);
    }

    [Fact]
    public void No_case_is_left_out() => Assert.Equal(JsonSuite.Count, JsonSuite.Names.Count);
}
