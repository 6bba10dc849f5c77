namespace KoreApiKit.Spec.References;

/// <summary>Paths of spec files as text, the same on every operating system: <c>/</c> between segments, no disk is asked.</summary>
internal static class SpecPath
{
    /// <summary>
    /// Gives a path its one form: <c>\</c> becomes <c>/</c>, empty and <c>.</c> segments go, <c>..</c> takes its parent
    /// away. A leading <c>..</c> of a relative path stays.
    /// </summary>
    public static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        if (IsNormal(path))
        {
            return path;
        }

        string prefix = PrefixOf(path);
        var kept = new List<string>();
        foreach (string segment in path.Substring(prefix.Length).Split('/'))
        {
            if (segment.Length == 0 || segment == ".")
            {
                continue;
            }

            if (segment != "..")
            {
                kept.Add(segment);
            }
            else if (kept.Count > 0 && kept[kept.Count - 1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (prefix.Length == 0)
            {
                kept.Add(segment);
            }
        }

        return prefix + string.Join("/", kept);
    }

    /// <summary>The path of a file that is named relative to the file at <paramref name="basePath"/>.</summary>
    public static string Combine(string basePath, string relative)
    {
        relative = relative.Replace('\\', '/');
        if (PrefixOf(relative).Length > 0)
        {
            return Normalize(relative);
        }

        basePath = basePath.Replace('\\', '/');
        int directory = basePath.LastIndexOf('/') + 1;
        return Normalize(basePath.Substring(0, directory) + relative);
    }

    /// <summary>
    /// The path of a file as one writes it in the file at <paramref name="basePath"/>; the path itself where the two share no
    /// folder at all.
    /// </summary>
    public static string Relative(string basePath, string path)
    {
        string[] from = Normalize(basePath).Split('/');
        string[] to = Normalize(path).Split('/');
        int common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return common == 0 && from.Length > 1
            ? path
            : string.Join("/", Enumerable.Repeat("..", from.Length - 1 - common).Concat(to.Skip(common)));
    }

    private static bool IsNormal(string path)
    {
        int segment = 0;
        for (int i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] != '/')
            {
                continue;
            }

            int length = i - segment;
            bool dots = (length == 1 && path[segment] == '.')
                || (length == 2 && path[segment] == '.' && path[segment + 1] == '.');
            if (dots || (length == 0 && i > 0))
            {
                return false;
            }

            segment = i + 1;
        }

        return true;
    }

    // The part that ".." cannot take away: "/", "//" (a network share) or "C:/".
    private static string PrefixOf(string path)
    {
        if (path.Length >= 3 && path[1] == ':' && path[2] == '/' && char.IsLetter(path[0]))
        {
            return path.Substring(0, 3);
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            return "//";
        }

        return path.StartsWith("/", StringComparison.Ordinal) ? "/" : "";
    }
}
