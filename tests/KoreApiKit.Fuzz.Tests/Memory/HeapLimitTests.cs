using System.Globalization;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests.Memory;

/// <summary>
/// What is held at a time stays in proportion to the text: each text runs in a process whose heap cannot grow beyond it.
/// <c>eng/fuzz --memory</c> measures what each text needs.
/// </summary>
public sealed class HeapLimitTests
{
    private const int Times = 50;

    [Theory]
    [InlineData("json", "brackets.json")]
    [InlineData("yaml", "brackets.yaml")]
    [InlineData("yaml", "maps.yaml")]
    [InlineData("yaml", "complex-keys.yaml")]
    [InlineData("yaml", "long-keys.yaml")]
    [InlineData("yaml", "anchors-of-anchors.yaml")]
    [InlineData("yaml", "merges.yaml")]
    [InlineData("yaml", "deep.yaml")]
    [InlineData("yaml", "tags.yaml")]
    [InlineData("document", "extensions.yaml")]
    [InlineData("document", "members.yaml")]
    [InlineData("document", "unions.yaml")]
    [InlineData("pact", "bodies.json")]
    [InlineData("pact", "interactions.json")]
    [InlineData("pact", "rules.json")]
    public void Reading_needs_no_more_than_fifty_times_the_text(string target, string name) => WithFile(name, file =>
        AssertEnough(target, file, Times * new FileInfo(file).Length));

    [Theory]
    [InlineData("members.yaml")]
    [InlineData("unions.yaml")]
    [InlineData("schemas.yaml")]
    [InlineData("references.yaml")]
    public void A_comparison_needs_no_more_than_fifty_times_both_texts(string name) => WithFile(name, file =>
        AssertEnough("diff", file, Times * 2 * new FileInfo(file).Length));

    /// <summary>A type costs more characters of C# than of a document, so the emitted code is counted with the text.</summary>
    [Theory]
    [InlineData("schemas.yaml")]
    [InlineData("enum.yaml")]
    [InlineData("references.yaml")]
    public void Generation_needs_no_more_than_fifty_times_the_text_and_the_code(string name) => WithFile(name, file =>
    {
        (bool isEnough, string output) = BoundedProcess.Run(FuzzTargets.Generator, file, limit: null);
        Assert.True(isEnough, output);
        long emitted = sizeof(char) * long.Parse(output.Trim()[OnceProgram.Output.Length..], CultureInfo.InvariantCulture);

        AssertEnough(FuzzTargets.Generator, file, Times * (new FileInfo(file).Length + emitted));
    });

    /// <summary>Or the other tests would be green for nothing.</summary>
    [Fact]
    public void A_heap_that_is_too_small_is_noticed() => WithFile("brackets.json", file =>
        Assert.False(BoundedProcess.Run("json", file, MemoryProgram.Base).IsEnough));

    private static void AssertEnough(string target, string file, long bytes)
    {
        (bool isEnough, string output) = BoundedProcess.Run(target, file, MemoryProgram.Base + bytes);
        Assert.True(isEnough, output);
    }

    private static void WithFile(string name, Action<string> action)
    {
        string folder = Directory.CreateTempSubdirectory("koreapikit-memory-").FullName;
        try
        {
            string file = Path.Combine(folder, name);
            File.WriteAllText(file, HostileText.All[name]());
            action(file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
