using System.Globalization;
using System.Text;
using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.Model;

/// <summary>Takes path templates apart.</summary>
internal static class PathTemplate
{
    private const string AllowedInPaths = "-._~!$&'()*+,;=:@/%?";

    /// <summary>The pieces: literal text, percent-encoded where a path needs it, and parameters. A fragment is no part of a request.</summary>
    public static EquatableArray<PathSegmentModel> Split(string template)
    {
        string path = OpenApi.PathTemplate.WithoutFragment(template);
        var pieces = new List<PathSegmentModel>();
        int position = 0;
        while (position < path.Length)
        {
            int open = path.IndexOf('{', position);
            int close = open < 0 ? -1 : path.IndexOf('}', open);
            int end = close < 0 ? path.Length : open;
            if (end > position)
            {
                pieces.Add(new PathSegmentModel(false, Encode(path.Substring(position, end - position))));
            }

            if (close > 0)
            {
                pieces.Add(new PathSegmentModel(true, path.Substring(open + 1, close - open - 1)));
            }

            position = close < 0 ? path.Length : close + 1;
        }

        return pieces.ToEquatableArray();
    }

    private static string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (byte octet in Encoding.UTF8.GetBytes(text))
        {
            char character = (char)octet;
            bool allowed = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || AllowedInPaths.IndexOf(character) >= 0;
            encoded.Append(allowed ? character.ToString() : "%" + octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
