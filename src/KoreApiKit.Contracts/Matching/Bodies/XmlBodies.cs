using System.Text;
using System.Xml;
using System.Xml.Linq;
using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Parameters;
using KoreApiKit.Contracts.Matching.Rules;

namespace KoreApiKit.Contracts.Matching.Bodies;

/// <summary>
/// Compares bodies of XML (Pact Specification 3, "XML"): elements by name, then attributes, children and text. The place of an attribute
/// ends with <c>['@name']</c>, that of text with <c>['#text']</c>.
/// </summary>
internal sealed class XmlBodies
{
    private readonly RuleScope _scope;

    private XmlBodies(RuleScope scope) => _scope = scope;

    /// <summary>What differs.</summary>
    public static IEnumerable<MessageMismatch> Compare(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual, RuleScope scope)
    {
        (XElement? left, string leftProblem) = Parse(expected);
        (XElement? right, string rightProblem) = Parse(actual);
        return left is null ? [Unreadable("The expected body", leftProblem)]
            : right is null ? [Unreadable("The body", rightProblem)]
            : new XmlBodies(scope).CompareElements(BodyPath.Root.Member(NameOf(left.Name)), left, right).Select(static mismatch => mismatch.InBody);
    }

    private IEnumerable<ValueMismatch> CompareElements(BodyPath path, XElement expected, XElement actual)
    {
        List<string> problems = [.. ElementProblems(path, expected, actual)];
        return problems.Count > 0
            ? problems.Select(problem => new ValueMismatch(path, NameOf(expected.Name), NameOf(actual.Name), problem))
            : CompareAttributes(path, expected, actual)
                .Concat(CompareChildren(path, expected, actual))
                .Concat(CompareText(path.Member("#text"), Text(expected), Text(actual)));
    }

    private IEnumerable<string> ElementProblems(BodyPath path, XElement expected, XElement actual) =>
        _scope.At(path) is { } rule
            ? rule.Problems((matcher, isCascaded) => ElementRules.Problem(matcher, expected, actual, isCascaded))
            : expected.Name == actual.Name ? [] : [$"Expected <{NameOf(expected.Name)}>, but got <{NameOf(actual.Name)}>"];

    private IEnumerable<ValueMismatch> CompareAttributes(BodyPath path, XElement expected, XElement actual)
    {
        List<XAttribute> left = Attributes(expected);
        List<XAttribute> right = Attributes(actual);
        if (_scope.AllowsUnexpected ? left.Count > right.Count : left.Count != right.Count)
        {
            yield return new ValueMismatch(
                path, Show(left), Show(right), FormattableString.Invariant($"Expected {left.Count} attributes, but there are {right.Count}"));
        }

        if (left.Count == 0)
        {
            yield break;
        }

        foreach (XAttribute attribute in left)
        {
            BodyPath place = path.Member("@" + NameOf(attribute.Name));
            IEnumerable<ValueMismatch> mismatches = actual.Attribute(attribute.Name) is { } found
                ? CompareText(place, attribute.Value, found.Value)
                : [new ValueMismatch(place, attribute.Value, null, $"Expected the attribute '{NameOf(attribute.Name)}', but it is missing")];
            foreach (ValueMismatch mismatch in mismatches)
            {
                yield return mismatch;
            }
        }
    }

    private IEnumerable<ValueMismatch> CompareChildren(BodyPath path, XElement expected, XElement actual)
    {
        ILookup<string, XElement> left = expected.Elements().ToLookup(static child => NameOf(child.Name), StringComparer.Ordinal);
        ILookup<string, XElement> right = actual.Elements().ToLookup(static child => NameOf(child.Name), StringComparer.Ordinal);
        if (left.Count == 0 && right.Count > 0 && !_scope.AllowsUnexpected)
        {
            return [new ValueMismatch(path, null, Show(actual), "Expected no children")];
        }

        return right
            .SelectMany(group => left.Contains(group.Key)
                ? CompareGroup(path.Member(group.Key), [.. left[group.Key]], [.. group])
                : !_scope.AllowsUnexpected || _scope.HasTypeMatcher(path.Member(group.Key))
                    ? [new ValueMismatch(path, Show(expected), Show(actual), $"The child <{group.Key}> was not expected")]
                    : [])
            .Concat(left
                .Where(group => !right.Contains(group.Key))
                .Select(group => new ValueMismatch(path, Show(expected), Show(actual), $"Expected the child <{group.Key}>, but it is missing")));
    }

    private IEnumerable<ValueMismatch> CompareGroup(BodyPath path, List<XElement> expected, List<XElement> actual)
    {
        if (_scope.HasTypeMatcher(path))
        {
            return actual.SelectMany(child => CompareElements(path, expected[0], child));
        }

        IEnumerable<ValueMismatch> pairs = expected.Zip(actual).SelectMany(pair => CompareElements(path, pair.First, pair.Second));
        bool fits = _scope.AllowsUnexpected ? expected.Count <= actual.Count : expected.Count == actual.Count;
        return fits
            ? pairs
            : pairs.Append(new ValueMismatch(
                path, Show(expected[0].Parent!), Show(actual[0].Parent!), FormattableString.Invariant($"Expected {expected.Count} such elements, but there are {actual.Count}")));
    }

    private IEnumerable<ValueMismatch> CompareText(BodyPath path, string expected, string actual) =>
        TextComparison.Compare(path, _scope.At(path), expected, actual);

    private static (XElement? Root, string Problem) Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return (XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root, "");
        }
        catch (XmlException error)
        {
            return (null, error.Message);
        }
    }

    private static MessageMismatch Unreadable(string what, string problem) =>
        new(MismatchKind.Body, "$", null, null, $"{what} is not XML: {problem}");

    private static List<XAttribute> Attributes(XElement element) => [.. element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration)];

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (XText part in element.Nodes().OfType<XText>())
        {
            text.Append(part.Value.Trim());
        }

        return text.ToString();
    }

    private static string NameOf(XName name) => name.NamespaceName.Length == 0 ? name.LocalName : $"{name.NamespaceName}:{name.LocalName}";

    private static string Show(XElement parent) => string.Join(", ", parent.Elements().Select(static child => $"<{NameOf(child.Name)}>"));

    private static string Show(IEnumerable<XAttribute> attributes) => string.Join(", ", attributes.Select(static attribute => NameOf(attribute.Name)));
}
