using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>Compiles as a strict consumer does: C# 12, nullable, documentation checked, every warning an error.</summary>
internal static class StrictCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error);

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(FindReferences);

    /// <summary>Gives the assembly's image, or every problem with the line it is about.</summary>
    public static (byte[]? Image, IReadOnlyList<string> Problems) Compile(string name, IEnumerable<EmittedFile> files)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name, files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.HintName)), References.Value, Options);
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        string[] problems = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe)];
        return (result.Success ? image.ToArray() : null, problems);
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string line = diagnostic.Location.SourceTree?.GetText().Lines[place.StartLinePosition.Line].ToString().Trim() ?? "";
        return $"{diagnostic.Id} {place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.GetMessage()} | {line}";
    }

    // What the running process can load is what the emitted code is compiled against, so that it can be run as well.
    private static ImmutableArray<MetadataReference> FindReferences()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                    || Path.GetFileName(path) is "netstandard.dll" or "KoreApiKit.dll"
                    || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
