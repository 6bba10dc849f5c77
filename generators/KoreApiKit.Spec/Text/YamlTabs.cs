using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>Finds tabs that indent. Editors show them like spaces, so that the message must point at the very character.</summary>
internal sealed class YamlTabs(string text, SourceFile file)
{
    private readonly bool _any = text.IndexOf('\t') >= 0;

    /// <summary>The tab in the indentation of the line of an offset, before that offset; null where there is none.</summary>
    public SpecLocation? Before(int offset)
    {
        if (!_any)
        {
            return null;
        }

        for (int i = file.LineStart(Math.Min(offset, text.Length)); i < text.Length && i < offset && text[i] is ' ' or '\t'; i++)
        {
            if (text[i] == '\t')
            {
                return file.Location(i, i + 1);
            }
        }

        return null;
    }

    /// <summary>The first tab that indents a line with content or a note, in the line of an offset or in a later one.</summary>
    public SpecLocation? FirstFrom(int offset)
    {
        if (!_any)
        {
            return null;
        }

        int start = file.LineStart(Math.Min(offset, text.Length));
        while (start < text.Length)
        {
            int content = start;
            while (content < text.Length && text[content] is ' ' or '\t')
            {
                content++;
            }

            bool blank = content == text.Length || text[content] is '\n' or '\r';
            if (!blank && Before(content) is { } tab)
            {
                return tab;
            }

            int end = text.IndexOfAny(['\n', '\r'], content);
            start = end < 0 ? text.Length : end + 1;
        }

        return null;
    }
}
