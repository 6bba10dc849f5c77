using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Emits XML comments. Text of the spec passes through <see cref="CSharpText"/>, so that it cannot leave the comment.</summary>
internal static class DocumentationEmitter
{
    /// <summary>Emits the comment of a type or member.</summary>
    /// <param name="fallback">The summary where the spec has none: finished XML text.</param>
    /// <param name="notes">Sentences about limits and the like: plain text.</param>
    public static void Emit(SourceWriter source, DocumentationModel documentation, string fallback, params string?[] notes)
    {
        string summary = Prose(documentation.Summary) is { Length: > 0 } text ? text : fallback;
        source.Line($"/// <summary>{summary}</summary>");
        string remarks = string.Join(" ", Remarks(documentation, notes));
        if (remarks.Length > 0)
        {
            source.Line($"/// <remarks>{remarks}</remarks>");
        }
    }

    private static IEnumerable<string> Remarks(DocumentationModel documentation, string?[] notes)
    {
        if (Prose(documentation.Remarks) is { Length: > 0 } remarks)
        {
            yield return remarks;
        }

        foreach (string? note in notes)
        {
            if (Text(note) is { Length: > 0 } text)
            {
                yield return text;
            }
        }

        if (Text(documentation.Source) is { Length: > 0 } place)
        {
            yield return $"Specification: <c>{place}</c>.";
        }
    }

    private static string? Prose(string? text) => text is null ? null : CSharpText.XmlProse(text);

    private static string? Text(string? text) => text is null ? null : CSharpText.XmlText(text);
}
