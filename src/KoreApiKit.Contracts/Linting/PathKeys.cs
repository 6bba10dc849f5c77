using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>The paths of a document, as its author wrote them.</summary>
internal static class PathKeys
{
    private const string AnyValue = "{}";

    public static IEnumerable<MappingEntry> Of(LintSubject subject) =>
        subject.Members("paths").Where(path => path.Key.StartsWith('/'));

    public static ReportPlace Place(LintSubject subject, MappingEntry path) => subject.Root["paths"] is MappingNode paths
        ? subject.AtKey(paths, path.Key)
        : ReportPlace.At(path.KeyLocation);

    /// <summary>A path without the names of its parameters: paths of one shape take the same requests.</summary>
    public static string Shape(string path) => string.Join('/', path.Split('/').Select(ShapeOfSegment));

    /// <summary>
    /// The segments of a path, with null for one that is a parameter as a whole. A fragment is no part of the last one, but of
    /// the key that tells operations of one path apart.
    /// </summary>
    public static string?[] Segments(string path) =>
        [.. path.Split('/').Select(segment => ShapeOfSegment(segment) == AnyValue ? null : segment)];

    /// <summary>
    /// Whether a request can fit both paths, of as many <see cref="Segments"/>, and neither is more concrete: each has a
    /// plain segment where the other has a parameter (OpenAPI 3.1.1, section 4.8.8.2).
    /// </summary>
    public static bool AreAmbiguous(string?[] left, string?[] right)
    {
        bool leftIsMoreConcrete = false;
        bool rightIsMoreConcrete = false;
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] is not null && right[i] is not null)
            {
                if (left[i] != right[i])
                {
                    return false;
                }
            }
            else
            {
                leftIsMoreConcrete |= left[i] is not null;
                rightIsMoreConcrete |= right[i] is not null;
            }
        }

        return leftIsMoreConcrete && rightIsMoreConcrete;
    }

    private static string ShapeOfSegment(string segment)
    {
        var shape = new System.Text.StringBuilder();
        int depth = 0;
        foreach (char character in segment)
        {
            depth += character == '{' ? 1 : 0;
            if (depth == 0 || character is '{' or '}')
            {
                shape.Append(character);
            }

            depth -= character == '}' && depth > 0 ? 1 : 0;
        }

        return shape.ToString();
    }
}
