using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
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
    public static CSharpCompilation Compile(params string[] sources)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Emitted", sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parse, $"Emitted{index}.g.cs")), References.Value, options);
        string[] problems = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe).ToArray();
        Assert.True(problems.Length == 0, string.Join('\n', problems.Take(20)));
        return compilation;
    }

    /// <summary>Compiles the sources and loads the assembly. It is unloaded when nothing refers to it.</summary>
    public static Assembly Load(params string[] sources)
    {
        using var image = new MemoryStream();
        var emitted = Compile(sources).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("Emitted", isCollectible: true).LoadFromStream(image);
    }

    /// <summary>
    /// Compiles emitted sources with a class <c>Script</c> in the same namespace whose method <c>Run</c> has the given
    /// body, and runs it. Tests of behaviour are written in the language of the consumer that way.
    /// </summary>
    public static string Run(IEnumerable<string> emitted, string @namespace, string body)
    {
        string script = $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;
            using KoreApiKit;
            using KoreApiKit.Json;
            using KoreApiKit.Validation;
            using {{@namespace}};

            /// <summary>Runs the test.</summary>
            public static class Script
            {
                /// <summary>Runs the test.</summary>
                public static string Run()
                {
            {{body}}
                }
            }
            """;
        Assembly assembly = Load([.. emitted, script]);
        var run = assembly.GetType("Script", throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Func<string>>();
        return run();
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
