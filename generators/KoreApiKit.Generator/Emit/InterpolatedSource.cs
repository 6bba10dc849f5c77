using System.Globalization;
using System.Runtime.CompilerServices;

namespace KoreApiKit.Generator.Emit;

/// <summary>An interpolated line that goes into a <see cref="SourceWriter"/> part by part, without a string of its own.</summary>
/// <remarks>The compiler calls it. What stands in its holes must not write to the same writer: it would land inside the line.</remarks>
[InterpolatedStringHandler]
internal readonly ref struct InterpolatedSource
{
    private readonly SourceWriter _source;

    public InterpolatedSource(int literalLength, int formattedCount, SourceWriter source)
    {
        _ = literalLength;
        _ = formattedCount;
        _source = source;
    }

    public void AppendLiteral(string text) => _source.Append(text);

    public void AppendFormatted(string? text) => _source.Append(text ?? "");

    /// <summary>The name of an enum's member.</summary>
    public void AppendFormatted<T>(T member)
        where T : struct, Enum => _source.Append(member.ToString());

    public void AppendFormatted(int number) => _source.Append(number.ToString(CultureInfo.InvariantCulture));
}
