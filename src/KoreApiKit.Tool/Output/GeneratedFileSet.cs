using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace KoreApiKit.Tool.Output;

/// <summary>A file to write.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Bytes">All its bytes, as the compiler writes them under <c>EmitCompilerGeneratedFiles</c>.</param>
internal sealed record FileToWrite(string Name, byte[] Bytes);

/// <summary>All files of one generation, and the sign by which those of an earlier one are known.</summary>
/// <param name="Files">The files in the order in which they were generated.</param>
/// <param name="Mark">What tells files of the same client from all others.</param>
internal sealed record GeneratedFileSet(IReadOnlyList<FileToWrite> Files, GeneratedFileMark Mark)
{
    /// <summary>Whether every file is there. A part of them must not replace an earlier whole.</summary>
    public static bool IsComplete(ApiGeneration generation) =>
        generation.Api.Model is not null
        && generation.Files.Count > 0
        && !generation.Findings.Any(finding => finding.Descriptor == FindingDescriptors.GeneratorFault);

    /// <summary>The files of a complete generation.</summary>
    public static GeneratedFileSet Of(ApiGeneration generation) => new(
        [.. generation.Files.Select(file => new FileToWrite(file.Name, BytesOf(file.Text)))],
        GeneratedFileMark.Of(generation));

    private static byte[] BytesOf(SourceText text)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, text.Encoding!))
        {
            text.Write(writer);
        }

        return bytes.ToArray();
    }
}
