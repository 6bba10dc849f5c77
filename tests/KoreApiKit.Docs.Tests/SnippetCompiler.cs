using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Docs.Tests;

/// <summary>Compiles snippets against what this project references, as a project of a reader would: nullable, warnings as errors.</summary>
internal static partial class SnippetCompiler
{
    /// <summary>What every block may use: the namespaces that a project has by itself, and values that need no story.</summary>
    private const string Surroundings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using static Given;

        internal static class Given
        {
            public static T Any<T>() => throw new InvalidOperationException();

            public static void Nothing()
            {
            }
        }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly SyntaxTree SurroundingTree = CSharpSyntaxTree.ParseText(Surroundings, Parsing);

    // The warnings that are left out are about versions of assemblies, which the references of a project bring along.
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error)
        .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic>
        {
            ["CS1701"] = ReportDiagnostic.Suppress,
            ["CS1702"] = ReportDiagnostic.Suppress,
        });

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>The errors of a block, each as <c>page(line,column): id: message</c>.</summary>
    public static IReadOnlyList<string> FindErrors(Snippet snippet)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(SourceOf(snippet), Parsing);
        return
        [
            .. CSharpCompilation.Create("Snippet", [tree, SurroundingTree], References.Value, Options)
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(Describe),
        ];
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetMappedLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Id}: {diagnostic.GetMessage()}";
    }

    private static string SourceOf(Snippet snippet)
    {
        PageLine[] lines = [.. snippet.Setting, .. snippet.Code];
        var source = new StringBuilder();
        Append(source, snippet.Page, lines.Where(line => UsingDirective().IsMatch(line.Text)));
        source.AppendLine(snippet.IsMembers ? "Nothing(); internal sealed class Members {" : "Nothing();");
        Append(source, snippet.Page, lines.Where(line => !UsingDirective().IsMatch(line.Text)));
        return source.AppendLine(snippet.IsMembers ? "}" : "").ToString();
    }

    private static void Append(StringBuilder source, string page, IEnumerable<PageLine> lines)
    {
        foreach (PageLine line in lines)
        {
            source.AppendLine($"#line {line.Number} \"{page}\"").AppendLine(line.Text);
        }
    }

    [GeneratedRegex(@"^using (static )?[A-Za-z][\w.]*( = [\w.<>]+)?;\s*$")]
    private static partial Regex UsingDirective();
}
