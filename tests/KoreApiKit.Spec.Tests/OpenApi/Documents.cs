using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Tests.OpenApi;

/// <summary>Reads documents from texts in the tests.</summary>
internal static class Documents
{
    /// <summary>Reads <c>api.yaml</c>, beside which other files may lie.</summary>
    public static (OpenApiDocument? Document, FindingCollection Findings) Read(string text, params (string Path, string Text)[] others)
    {
        var findings = new FindingCollection();
        SpecSource[] sources = [new("api.yaml", text), .. others.Select(other => new SpecSource(other.Path, other.Text))];
        return (OpenApiReader.Read("api.yaml", sources, findings, CancellationToken.None), findings);
    }

    /// <summary>Reads a document that must have no finding.</summary>
    public static OpenApiDocument ReadClean(string text, params (string Path, string Text)[] others)
    {
        (OpenApiDocument? document, FindingCollection findings) = Read(text, others);
        Assert.Empty(Lines(findings));
        return Assert.IsType<OpenApiDocument>(document);
    }

    /// <summary>A finding in one line: <c>path(line,column) KAK000 message</c>.</summary>
    public static string[] Lines(FindingCollection findings) =>
        [.. findings.ToOrderedArray().Select(finding => $"{finding.Location} {finding.Descriptor.Id} {finding.Message}")];

    /// <summary>Asserts that there is just one finding, at a place, and gives its message.</summary>
    public static string AssertOne(FindingCollection findings, string id, string place)
    {
        string line = Assert.Single(Lines(findings));
        Assert.StartsWith($"{place} {id} ", line, StringComparison.Ordinal);
        return line[(place.Length + id.Length + 2)..];
    }

    /// <summary>The start of a valid document, five lines long, to which paths or components are added.</summary>
    public const string Head = """
        openapi: 3.1.0
        info:
          title: Test
          version: '1'


        """;
}
