using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Generator.Tests.Infrastructure;

/// <summary>
/// Compiles emitted sources as a strict consumer does: C# 12, nullable, documentation, every warning an error. The
/// references are those of the running process, so that what was compiled can be loaded and run.
/// </summary>
internal static class EmittedCompilation
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(FindReferences);

    /// <summary>Compiles the sources; every diagnostic of level warning or error fails the test with the line it is about.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Compile("Emitted", [], sources);

    /// <summary>Compiles the sources into an assembly of the given name, with references beyond the platform and the runtime.</summary>
    public static CSharpCompilation Compile(string name, MetadataReference[] more, string[] sources)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error);
        CSharpCompilation compilation = CSharpCompilation.Create(
            name, sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parse, $"Emitted{index}.g.cs")), References.Value.AddRange(more), options);
        string[] problems = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe).ToArray();
        Assert.True(problems.Length == 0, string.Join('\n', problems.Take(20)));
        return compilation;
    }

    /// <summary>Compiles the sources to the bytes of an assembly.</summary>
    public static byte[] ToImage(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return image.ToArray();
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string line = diagnostic.Location.SourceTree?.GetText().Lines[place.StartLinePosition.Line].ToString().Trim() ?? "";
        return $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id} {diagnostic.GetMessage()}\n    {line}";
    }

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                    || Path.GetFileName(path) is "netstandard.dll" or "KoreApiKit.dll" || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
