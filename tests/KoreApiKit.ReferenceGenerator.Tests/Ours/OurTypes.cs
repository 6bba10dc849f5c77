using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.ReferenceGenerator.Tests.Tables;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KoreApiKit.ReferenceGenerator.Tests.Ours;

/// <summary>The tables of all types that we emit for the spec, by type name. The spec is read once.</summary>
internal sealed class OurTypes
{
    private readonly Dictionary<string, GeneratedType> _types;

    public OurTypes()
    {
        var findings = new FindingCollection();
        SpecSource[] sources = [.. SpecFolder.Paths.Select(path => new SpecSource(path, SpecFolder.Read(path)))];
        OpenApiDocument document = OpenApiReader.Read(SpecFolder.Document, sources, findings, CancellationToken.None)
            ?? throw new InvalidOperationException($"The spec cannot be read: {string.Join("; ", findings.ToOrderedArray())}");
        var options = new GenerationOptions { Namespace = "Ours" };
        ApiModel model = ApiModelBuilder.Build(document, options, findings, CancellationToken.None);
        var context = EmitContext.Create(model, options);
        Findings = [.. findings.ToOrderedArray()];
        _types = model.Types.ToDictionary(type => type.Name, type => EmittedTypeReader.Read(type, Emit(type, context)));
    }

    public IReadOnlyList<Finding> Findings { get; }

    public IEnumerable<string> Names => _types.Keys;

    /// <summary>Null when we make no type of that name.</summary>
    public GeneratedType? Find(string name) => _types.GetValueOrDefault(name);

    private static TypeDeclarationSyntax Emit(TypeModel type, EmitContext context)
    {
        string source = TypeEmitter.Emit(new EquatableArray<TypeModel>([type]), context.ForTypes([type]));
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        return unit.DescendantNodes().OfType<TypeDeclarationSyntax>().First(declaration => declaration.Identifier.ValueText == type.Name);
    }
}
