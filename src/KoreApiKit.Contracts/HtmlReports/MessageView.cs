using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>A request or response of an interaction: its line, its fields and its body, each with its matcher.</summary>
internal static class MessageView
{
    private const int LongestText = 4000;

    public static void WriteRequest(HtmlWriter html, PactRequest request)
    {
        html.Open("div", ("class", "side")).Styled("h4", "part", "Request");
        html.Open("p").Route(request.Method.Text, request.Path.Text);
        WriteMatcher(html, request.Rules.Of(PactPart.Path));
        html.Close();
        WriteFields(html, "Query", request.Query, request, PactPart.Query);
        WriteRest(html, request);
        html.CloseLine();
    }

    public static void WriteResponse(HtmlWriter html, PactResponse response)
    {
        html.Open("div", ("class", "side")).Styled("h4", "part", "Response");
        html.Open("p").Text("Status ").Styled("code", "path", response.Status.ToString(CultureInfo.InvariantCulture));
        WriteMatcher(html, response.Rules.Of(PactPart.Status));
        html.Close();
        WriteRest(html, response);
        html.CloseLine();
    }

    /// <summary>A matcher beside its value; nothing where there is none.</summary>
    public static void WriteMatcher(HtmlWriter html, MatchingRule? rule, bool isInherited = false)
    {
        if (rule is not null)
        {
            string text = MatcherText.Of(rule);
            html.Text(" ").Element("span", isInherited ? text + ", from above" : text, ("class", isInherited ? "matcher inherited" : "matcher"), ("title", FullText(rule)));
        }
    }

    // Long expressions are shortened where they are shown.
    private static string? FullText(MatchingRule rule) =>
        string.Join(" ", rule.Matchers.OfType<RegexMatcher>().Select(regex => regex.Pattern)) is { Length: > 0 } patterns ? patterns : null;

    private static void WriteRest(HtmlWriter html, PactMessage message)
    {
        WriteFields(html, "Headers", message.Headers, message, PactPart.Header);
        PactBody body = message.Body;
        if (body.Kind != PactBodyKind.Missing)
        {
            html.Open("p", ("class", "field-title")).Text("Body");
            if (body.ContentType is { } contentType)
            {
                html.Text(" ").Styled("code", "path", contentType);
            }

            html.Close();
        }

        switch (body)
        {
            case { Json: { } json }:
                new BodyTree(html, message).Write(json);
                break;
            case { Text: { } text }:
                html.Element("pre", text.Length <= LongestText ? text : $"{text[..LongestText]}… ({Marks.Count(text.Length, "character")})");
                break;
            case { Kind: PactBodyKind.Binary }:
                html.Styled("p", "note", Marks.Count(body.Bytes.Length, "byte"));
                break;
            case { Kind: PactBodyKind.Null or PactBodyKind.Empty }:
                html.Styled("p", "note", "empty");
                break;
        }
    }

    private static void WriteFields(HtmlWriter html, string title, ImmutableArray<PactValues> fields, PactMessage message, PactPart part)
    {
        if (fields.IsEmpty)
        {
            return;
        }

        html.Styled("p", "field-title", title).Open("ul", ("class", "tree"));
        foreach (PactValues field in fields)
        {
            html.Open("li").Styled("span", "key", field.Name).Text(" ");
            html.Styled("span", "value", string.Join(", ", field.Values.Select(value => value.Text)));
            WriteMatcher(html, message.Rules.Of(part, field.Name));
            html.Close();
        }

        html.CloseLine();
    }
}
