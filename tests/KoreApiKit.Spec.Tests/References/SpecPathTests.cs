using KoreApiKit.Spec.References;

namespace KoreApiKit.Spec.Tests.References;

public sealed class SpecPathTests
{
    [Theory]
    [InlineData("a.yaml", "a.yaml")]
    [InlineData("./a.yaml", "a.yaml")]
    [InlineData("a/./b//c", "a/b/c")]
    [InlineData("a/../b", "b")]
    [InlineData("../a/../../b", "../../b")]
    [InlineData("/a/../../b", "/b")]
    [InlineData("/a/b/..", "/a")]
    [InlineData("C:\\x\\..\\y.yaml", "C:/y.yaml")]
    [InlineData("C:/../../y.yaml", "C:/y.yaml")]
    [InlineData("//server/share/../a", "//server/a")]
    [InlineData("", "")]
    [InlineData("a..b/.c", "a..b/.c")]
    public void Normalizes(string path, string normal)
    {
        Assert.Equal(normal, SpecPath.Normalize(path));
        Assert.Equal(normal, SpecPath.Normalize(normal));
    }

    [Theory]
    [InlineData("spec/api.yaml", "schemas/a.json", "spec/schemas/a.json")]
    [InlineData("spec/api.yaml", "./a.json", "spec/a.json")]
    [InlineData("spec/v1/api.yaml", "../a.json", "spec/a.json")]
    [InlineData("api.yaml", "../a.json", "../a.json")]
    [InlineData("/repo/spec/api.yaml", "../a.json", "/repo/a.json")]
    [InlineData("C:\\spec\\api.yaml", "sub\\a.json", "C:/spec/sub/a.json")]
    [InlineData("spec/api.yaml", "/a.json", "/a.json")]
    [InlineData("spec/api.yaml", "D:/a.json", "D:/a.json")]
    public void Combines(string basePath, string relative, string combined) =>
        Assert.Equal(combined, SpecPath.Combine(basePath, relative));

    [Theory]
    [InlineData("spec/a.yaml", "b.yaml", "spec/b.yaml")]
    [InlineData("spec/a.yaml", "", "spec/a.yaml")]
    [InlineData("spec/a.yaml", "my%20file.yaml", "spec/my file.yaml")]
    [InlineData("spec/a.yaml", "https://Example.com/x", "https://example.com/x")]
    [InlineData("https://example.com/v1/a.json", "../b.json", "https://example.com/b.json")]
    [InlineData("https://example.com/v1/a.json", "b.json", "https://example.com/v1/b.json")]
    [InlineData("spec/a.yaml", "urn:example:b", "urn:example:b")]
    [InlineData("spec/a.yaml", "file:///repo/b.yaml", "/repo/b.yaml")]
    [InlineData("spec/a.yaml", "file:///C:/repo/b.yaml", "C:/repo/b.yaml")]
    [InlineData("spec/a.yaml", "C:/repo/b.yaml", "C:/repo/b.yaml")]
    public void Resolves_references_against_a_base(string baseUri, string reference, string resolved) =>
        Assert.Equal(resolved, SpecUri.Resolve(baseUri, reference));
}
