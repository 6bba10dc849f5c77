using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>The oldest language version that the emitted code compiles under.</summary>
internal static class LanguageFloor
{
    public const string Name = "12";

    public static bool IsMet(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };
}
