using KoreApiKit.Spec.References;

namespace KoreApiKit.Spec.Tests.References;

public sealed class SpecFileSetTests
{
    [Theory]
    [InlineData("spec/a.yaml", "spec/a.yaml")]
    [InlineData("spec/./sub/../a.yaml", "spec/a.yaml")]
    [InlineData("spec\\A.yaml", "spec/A.yaml")]
    [InlineData("SPEC/B.YAML", "spec/b.yaml")]
    [InlineData("spec/sub/c.yaml", "./spec//sub/c.yaml")]
    public void Finds_a_file_by_its_normal_path(string path, string found)
    {
        var spec = new Spec(("spec/a.yaml", "a: 1"), ("spec/A.yaml", "a: 2"), ("spec/b.yaml", "b: 1"), ("./spec//sub/c.yaml", "c: 1"));

        Assert.Equal(found, spec.Files.Find(path)?.Path);
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("SPEC/A.yaml")]
    [InlineData("spec/x.yaml")]
    public void Finds_nothing_else(string path) =>
        Assert.Null(new Spec(("spec/a.yaml", "a: 1"), ("spec/A.yaml", "a: 2")).Files.Find(path));

    [Fact]
    public void Reads_a_file_once_and_only_when_asked()
    {
        var spec = new Spec(("a.yaml", "a: 1"), ("b.yaml", "b: 1"), ("a.yaml", "other: 1"));

        Assert.Empty(spec.ReadPaths);
        Assert.Same(spec.Files.Read("a.yaml"), spec.Files.Read("./A.yaml"));
        Assert.Equal(["a.yaml"], spec.ReadPaths);
        Assert.Equal(2, spec.Files.Files.Length);
    }
}
