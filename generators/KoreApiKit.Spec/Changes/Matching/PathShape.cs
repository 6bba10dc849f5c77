using System.Text;

namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>The shape of a path template: two templates that differ only in the names in braces match the same paths.</summary>
internal static class PathShape
{
    public static string Of(string template)
    {
        var shape = new StringBuilder(template.Length);
        bool inBraces = false;
        foreach (char value in template)
        {
            inBraces = value == '{' || (inBraces && value != '}');
            if (!inBraces || value == '{')
            {
                shape.Append(value);
            }
        }

        return shape.ToString();
    }
}
