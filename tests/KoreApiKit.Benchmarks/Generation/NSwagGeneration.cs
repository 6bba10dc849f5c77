using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>A document to code, by NSwag in process with its own defaults.</summary>
internal static class NSwagGeneration
{
    public static async Task<string> RunAsync(string text, string clientName, string codeNamespace)
    {
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(text).ConfigureAwait(false);
        var settings = new CSharpClientGeneratorSettings { ClassName = clientName };
        settings.CSharpGeneratorSettings.Namespace = codeNamespace;
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
