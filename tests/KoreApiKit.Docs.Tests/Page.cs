namespace KoreApiKit.Docs.Tests;

/// <summary>
/// A Markdown page. Its blocks of C# assume what the comment before them says: <c>&lt;!-- given</c> for statements,
/// <c>&lt;!-- given members</c> for members of a class, up to <c>--&gt;</c>. It holds until the next one. A block that only shows a
/// shape stands behind <c>&lt;!-- shape --&gt;</c> and is not compiled.
/// </summary>
internal static class Page
{
    private const string Given = "<!-- given";
    private const string GivenMembers = "<!-- given members";
    private const string Shape = "<!-- shape -->";
    private const string BlockStart = "```csharp";
    private const string BlockEnd = "```";

    public static IReadOnlyList<Snippet> Read(string path, IReadOnlyList<string> lines)
    {
        List<Snippet> snippets = [];
        IReadOnlyList<PageLine> setting = [];
        bool isMembers = false;
        bool isShape = false;
        for (int index = 0; index < lines.Count; index++)
        {
            string line = lines[index].Trim();
            if (line is Given or GivenMembers)
            {
                isMembers = line == GivenMembers;
                setting = Until("-->", lines, ref index);
            }
            else if (line == Shape)
            {
                isShape = true;
            }
            else if (line == BlockStart)
            {
                IReadOnlyList<PageLine> code = Until(BlockEnd, lines, ref index);
                if (!isShape)
                {
                    snippets.Add(new Snippet(path, code, setting, isMembers));
                }

                isShape = false;
            }
        }

        return snippets;
    }

    private static List<PageLine> Until(string end, IReadOnlyList<string> lines, ref int index)
    {
        List<PageLine> found = [];
        for (index++; index < lines.Count && lines[index].Trim() != end; index++)
        {
            found.Add(new PageLine(index + 1, lines[index]));
        }

        return found;
    }
}
