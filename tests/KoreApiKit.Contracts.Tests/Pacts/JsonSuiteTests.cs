using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Spec.Tests.Text.Suites;

namespace KoreApiKit.Contracts.Tests.Pacts;

/// <summary>JSONTestSuite, each case as the body of a pact's response.</summary>
public sealed class JsonSuiteTests
{
    public static TheoryData<string> Names => [.. JsonSuite.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void ABodyIsDecidedAsTheSuiteSays(string name)
    {
        PactReading reading = PactReader.Read(PactTexts.FileName, PactTexts.Pact(
            $$"""{ "description": "d", "request": { "method": "GET", "path": "/" }, "response": { "status": 200, "body": {{JsonSuite.TextOf(name)}} } }""", version: "3.0.0"));

        // A byte order mark stands in front of a text, never inside it.
        bool expected = JsonSuite.IsRead(name) && name != JsonSuite.ByteOrderMark;
        Assert.Equal(expected, reading.File is not null);
        Assert.Equal(expected, !reading.Problems.Any(problem => problem.Message.StartsWith("The file is not valid JSON", StringComparison.Ordinal)));
    }

    [Fact]
    public void NoCaseIsLeftOut() => Assert.Equal(JsonSuite.Count, JsonSuite.Names.Count);
}
