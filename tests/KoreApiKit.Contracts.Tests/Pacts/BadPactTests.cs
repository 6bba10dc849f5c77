using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;

namespace KoreApiKit.Contracts.Tests.Pacts;

public sealed class BadPactTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pacts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "(1,1): The file is not valid JSON: The file is empty; expected a JSON object")]
    [InlineData("[]", "(1,1): A pact is a JSON object, but this file holds an array")]
    [InlineData("{}", "(1,1): The file is no pact: it has neither 'consumer' and 'provider' nor 'interactions'")]
    [InlineData("""{ "consumer": { "name": "a" }, "provider": { "name": "b" } }""", "(1,1): The pact has no 'interactions'; the file may be half-written")]
    [InlineData("""{ "provider": { "name": "b" }, "interactions": [] }""", "(1,1): The pact has no 'consumer'; every pact names its consumer and its provider")]
    [InlineData("""{ "consumer": {}, "provider": { "name": "b" }, "interactions": [] }""", "(1,15): The consumer has no 'name'")]
    [InlineData("""{ "consumer": { "name": "a" }, "provider": { "name": "b" }, "interactions": {} }""", "(1,77): 'interactions' must be an array, but is an object")]
    [InlineData("""{ "interactions": [], "metadata": { "pactSpecification": { "version": "5.0" } } }""", "(1,71): The pact says that it keeps to version '5.0' of the Pact Specification; 1, 2, 3 and 4 can be read")]
    [InlineData("""{ "interactions": [], "metadata": { "pactSpecification": { "version": 9 } } }""", "(1,71): The pact says that it keeps to version '9' of the Pact Specification; 1, 2, 3 and 4 can be read")]
    public void SaysWhatIsWrongWithAFile(string text, string problem) =>
        Assert.Equal([PactTexts.FileName + problem], PactTexts.Problems(text));

    [Theory]
    [InlineData("5", "(5,5): 'interactions' must be an array of objects, but is the number 5")]
    [InlineData("""{ "description": "d", "request": {} }""", "(5,5): The interaction 'd' has no 'response'")]
    [InlineData("""{ "request": { "method": "GET", "path": "/" }, "response": { "status": 99 } }""", "(5,76): The status 99 is none of HTTP, which has 100 to 599")]
    [InlineData("""{ "request": { "path": "/" }, "response": {} }""", "(5,18): The request has no 'method'")]
    [InlineData("""{ "request": { "method": "GET", "path": 1 }, "response": {} }""", "(5,45): 'path' must be a string, but is the number 1")]
    public void SaysWhatIsWrongWithAnInteraction(string interaction, string problem) =>
        Assert.Equal([PactTexts.FileName + problem], PactTexts.Problems(PactTexts.Pact(interaction)));

    [Theory]
    [InlineData("""{ "body": 1 }""", "'matchingRules.body' must be an object, but is the number 1")]
    [InlineData("""{ "bodies": {} }""", "'bodies' is no part of a message that rules can be about")]
    [InlineData("""{ "body": { "$.a[": { "matchers": [ { "match": "type" } ] } } }""", "The path expression '$.a[' cannot be read: expected an index, '*' or a name in quotes behind '[' at character 5")]
    [InlineData("""{ "body": { "$.a": { "matchers": [ { "match": "regex" } ] } } }""", "The matcher 'regex' has no 'regex'")]
    [InlineData("""{ "body": { "$.a": { "matchers": [ {} ] } } }""", "The matcher has no 'match' that says which it is")]
    [InlineData("""{ "$.nothing": { "match": "type" } }""", "The path expression '$.nothing' names no part of a message, such as '$.body'")]
    public void SaysWhatIsWrongWithRules(string rules, string problem)
    {
        string[] problems = PactTexts.Problems(PactTexts.Pact(
            $$"""{ "request": { "method": "GET", "path": "/" }, "response": { "matchingRules": {{rules}} } }"""));
        Assert.EndsWith(problem, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void AHalfWrittenFileIsOneProblemAtItsEnd()
    {
        string whole = PactTexts.Pact("""{ "request": { "method": "GET", "path": "/" }, "response": {} }""");
        for (int length = 1; length < whole.Length - 1; length++)
        {
            PactReading reading = PactReader.Read("half.json", whole[..length]);
            Assert.Null(reading.File);
            Assert.NotEmpty(reading.Problems);
        }
    }

    [Fact]
    public void BadInteractionsDoNotHideGoodOnes()
    {
        PactReading reading = PactReader.Read("p.json", PactTexts.Pact(
            """{ "description": "bad" }, { "description": "good", "request": { "method": "GET", "path": "/" }, "response": {} }"""));
        Assert.Equal("good", Assert.Single(reading.File!.Interactions).Description);
        Assert.Equal(2, reading.Problems.Length);
    }

    [Fact]
    public void ManyProblemsAreCutShort()
    {
        string[] problems = PactTexts.Problems(PactTexts.Pact(string.Join(",", Enumerable.Repeat("1", 5000))));
        Assert.Equal(100, problems.Length);
    }

    [Fact]
    public void RefusesNestingWithoutEnd()
    {
        string body = new string('[', 100_000) + new string(']', 100_000);
        string[] problems = PactTexts.Problems(PactTexts.Pact(
            $$"""{ "request": { "method": "GET", "path": "/", "body": {{body}} }, "response": {} }"""));
        Assert.Contains("more than 256 deep", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsFiftyMegabytes()
    {
        string text = new('x', 50 * 1024 * 1024);
        PactReading reading = PactReader.Read("large.json", PactTexts.Pact(
            $$"""{ "request": { "method": "GET", "path": "/", "body": { "content": "{{text}}" } }, "response": {} }"""));
        Assert.Equal(text.Length, reading.File!.Interactions[0].Request.Body.Text!.Length);
    }

    [Fact]
    public void RefusesBinaryFiles()
    {
        Assert.Equal("The file is a binary file or not UTF-8; a pact is a JSON text", LoadBytes([0x50, 0x4B, 0x03, 0x04, 0xFF, 0xFE, 0x00]));
        Assert.Equal("The file is a binary file or not UTF-8; a pact is a JSON text", LoadBytes([0x7B, 0x00, 0x7D]));
    }

    [Fact]
    public void SaysWhyAFileCannotBeRead()
    {
        Assert.StartsWith("The file does not exist", Load(Path.Combine(_folder, "missing.json")), StringComparison.Ordinal);
        Assert.StartsWith("The file is a folder", Load(_folder), StringComparison.Ordinal);
    }

    private string LoadBytes(byte[] bytes)
    {
        string path = Path.Combine(_folder, "pact.json");
        File.WriteAllBytes(path, bytes);
        return Load(path);
    }

    private static string Load(string path)
    {
        PactReading reading = PactReader.Load(path);
        Assert.Null(reading.File);
        return Assert.Single(reading.Problems).Message;
    }
}
