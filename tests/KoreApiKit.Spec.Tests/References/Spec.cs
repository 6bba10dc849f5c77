using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.References;

/// <summary>A few files with a resolver over them, in forms that are short to assert on.</summary>
internal sealed class Spec
{
    private readonly FindingCollection _findings = new();
    private readonly SpecFileSet _files;
    private readonly ReferenceResolver _resolver;

    public Spec(params (string Path, string Text)[] files)
    {
        _files = new SpecFileSet(files.Select(file => new SpecFile(file.Path, file.Text)), Read);
        _resolver = new ReferenceResolver(_files, _findings);
    }

    /// <summary>The paths of the files that were read, in the order of their reading.</summary>
    public List<string> ReadPaths { get; } = [];

    public ReferenceResolver Resolver => _resolver;

    public SpecFileSet Files => _files;

    /// <summary>The findings, as <c>KAK006 path(line,column) message</c>.</summary>
    public IEnumerable<string> Findings =>
        _findings.ToOrderedArray().Select(finding => $"{finding.Descriptor.Id} {finding.Location} {finding.Message}");

    /// <summary>A scalar by its path and pointer.</summary>
    public ScalarNode Scalar(string path, string pointer)
    {
        SpecNode node = Assert.IsAssignableFrom<SpecNode>(_files.Read(path)?.Root);
        Assert.True(JsonPointer.TryParse(pointer, out JsonPointer parsed));
        return Assert.IsType<ScalarNode>(PointerEvaluation.Find(node, parsed, out _));
    }

    /// <summary>Where one reference leads, as <c>path#pointer</c>.</summary>
    public string? Resolve(string path, string pointer) => Show(_resolver.Resolve(Scalar(path, pointer)));

    public string? ResolveChain(string path, string pointer) => Show(_resolver.ResolveChain(Scalar(path, pointer)));

    private static string? Show(ResolvedReference? resolved) =>
        resolved is null ? null : $"{resolved.DocumentPath}#{resolved.Pointer}";

    private SpecDocument Read(SpecFile file)
    {
        ReadPaths.Add(file.Path);
        return SpecTextReader.Read(file.Path, file.ReadText(), _findings, CancellationToken.None);
    }
}
