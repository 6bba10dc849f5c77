using System.Globalization;
using System.Text;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>
/// Emits a comparison of UTF-8 text with fixed texts: first by length, then byte by byte, so that most candidates cost
/// one integer comparison.
/// </summary>
internal static class ByteMatchEmitter
{
    /// <summary>Emits the statements of a method body. No two texts are equal.</summary>
    /// <param name="variable">The <c>ReadOnlySpan&lt;byte&gt;</c> to look at.</param>
    /// <param name="results">The texts and the expression to return for each.</param>
    /// <param name="otherwise">The expression to return for anything else.</param>
    public static void Emit(SourceWriter source, string variable, IEnumerable<(string Text, string Result)> results, string otherwise)
    {
        IGrouping<int, (string Text, string Result)>[] lengths =
            [.. results.GroupBy(result => Encoding.UTF8.GetByteCount(result.Text)).OrderBy(group => group.Key)];
        if (lengths.Length > 0)
        {
            source.Open($"switch ({variable}.Length)");
            foreach (IGrouping<int, (string Text, string Result)> length in lengths)
            {
                source.Line($"case {length.Key.ToString(CultureInfo.InvariantCulture)}:").Indent();
                foreach ((string text, string result) in length)
                {
                    source.Open($"if ({variable}.SequenceEqual({CSharpText.Utf8Literal(text)}))")
                        .Line($"return {result};")
                        .Close()
                        .Line();
                }

                source.Line("break;").Unindent();
            }

            source.Close().Line();
        }

        source.Line($"return {otherwise};");
    }
}
