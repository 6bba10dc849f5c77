using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KoreApiKit.Contracts.HtmlReports;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Pacts;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.HtmlReports;

/// <summary>The page shows what contracts pin, and is one file that nothing can be added to.</summary>
public sealed partial class HtmlPageTests
{
    private const string Interaction = """
        { "description": "a pet by name",
          "providerStates": [{ "name": "a pet exists", "params": { "name": "Rex", "age": 3 } }],
          "request": { "method": "POST", "path": "/pets", "query": { "q": ["x"] }, "headers": { "X-Id": ["7"] },
                       "body": { "content": { "name": "Rex" }, "contentType": "application/json" },
                       "matchingRules": { "header": { "X-Id": { "matchers": [{ "match": "regex", "regex": "^[0-9]+$" }] } } } },
          "response": { "status": 200, "body": { "content": { "name": "Rex", "tags": ["a", "b"], "none": null }, "contentType": "application/json" },
                        "matchingRules": { "body": { "$.name": { "matchers": [{ "match": "type" }] }, "$.tags": { "matchers": [{ "match": "type", "min": 1 }] } } },
                        "generators": { "body": { "$.name": { "type": "RandomString" } } } } }
        """;

    private static readonly ApiSpecification Pets = TestSpec.Paths("""
        /pets:
          post:
            tags: [Pets]
            summary: Finds a pet.
            requestBody: { content: { application/json: { schema: { type: object } } } }
            responses:
              '200': { description: Done., content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
              '404': { description: None. }
        """);

    [Fact]
    public void The_matrix_says_what_pins_a_response_and_what_none_pins()
    {
        string html = Page.Of(Pets, PactTexts.Read(PactTexts.Pact(Interaction)));
        Assert.Equal(
            "POST /pets Finds a pet. application/json ✓ 1 pin web: a pet by name ✓ 1 pin web: a pet by name not pinned",
            Page.Text(Page.Part(html, "operation-1").Split("</tbody>")[0]));
        Assert.Contains("Pets 1 operation, 1 of 2 responses pinned", Page.Text(html), StringComparison.Ordinal);
        Assert.Contains("href=\"#interaction-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pinned_response_that_the_document_lacks_is_red()
    {
        string html = Page.Of(Pets, PactTexts.Read(PactTexts.Pact(Interaction.Replace("\"status\": 200", "\"status\": 418", StringComparison.Ordinal))));
        Assert.Contains("<td class=\"cell\" data-label=\"418\"><details class=\"pins\"><summary><span class=\"badge bad\">✕ 1 pin</span>", html, StringComparison.Ordinal);
        Assert.Contains("0/2 documented responses pinned; 1 pinned that the document does not have", Page.Text(html), StringComparison.Ordinal);
        Assert.Contains("data-state=\"problem pinned open\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interaction_shows_states_and_values_with_their_matchers()
    {
        string text = Page.Text(Page.Part(Page.Of(Pets, PactTexts.Read(PactTexts.Pact(Interaction))), "interaction-1"));
        Assert.Contains("Calls POST /pets .", text, StringComparison.Ordinal);
        Assert.Contains("Provider states a pet exists name: \"Rex\" age: 3", text, StringComparison.Ordinal);
        Assert.Contains("Query q x Headers X-Id 7 regex '^[0-9]+$' Body application/json {1 member} name \"Rex\"", text, StringComparison.Ordinal);
        Assert.Contains(
            "{3 members} name \"Rex\" type made anew: RandomString tags [2 items] type (min 1) 0 \"a\" type (min 1), from above 1 \"b\" type (min 1), from above none null",
            text,
            StringComparison.Ordinal);
        Assert.Contains("warning The consumer needs 'name', which the schema makes optional", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "✓ verified")]
    [InlineData("the status was 500", "✕ failed")]
    public void A_verification_is_shown_at_the_interaction(string mismatch, string verdict)
    {
        var outcome = new VerificationOutcome([new VerifiedInteraction("web with shop", "a pet by name", null, mismatch.Length == 0 ? [] : [mismatch])], []);
        string html = HtmlPage.Write(Page.Report(Pets, [PactTexts.Read(PactTexts.Pact(Interaction))], outcome));
        Assert.Contains(verdict, Page.Text(Page.Part(html, "interaction-1")), StringComparison.Ordinal);
        Assert.Contains(mismatch, Page.Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interaction_that_was_not_verified_is_named()
    {
        var outcome = new VerificationOutcome([new VerifiedInteraction("web with shop", "another", null, [])], ["the provider did not answer"]);
        string text = Page.Text(HtmlPage.Write(Page.Report(Pets, [PactTexts.Read(PactTexts.Pact(Interaction))], outcome)));
        Assert.Contains("not verified web with shop: a pet by name", text, StringComparison.Ordinal);
        Assert.Contains("not done the provider did not answer", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_others_stay_text()
    {
        const string Evil = "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>\\\" onload=\\\"x\\u202e";
        string yaml = $"\"{Evil}\"";
        ApiSpecification specification = ApiSpecification.Parse("api.yaml", $$"""
            openapi: 3.1.0
            info: { title: {{yaml}}, version: {{yaml}} }
            paths:
              "/<script>alert(3)</script>":
                get:
                  operationId: {{yaml}}
                  summary: {{yaml}}
                  tags: [{{yaml}}]
                  requestBody: { content: { {{yaml}}: {} } }
                  responses: { '200': { description: {{yaml}} } }
            """);
        PactFile pact = Assert.IsType<PactFile>(Contracts.Pacts.Reading.PactReader.Read(Evil, $$"""
            { "consumer": { "name": "{{Evil}}" }, "provider": { "name": "{{Evil}}" },
              "interactions": [{ "description": "{{Evil}}", "key": "{{Evil}}", "providerStates": [{ "name": "{{Evil}}", "params": { "{{Evil}}": "{{Evil}}" } }],
                "request": { "method": "GET", "path": "/<script>alert(3)</script>", "query": { "{{Evil}}": ["{{Evil}}"] }, "headers": { "{{Evil}}": ["{{Evil}}"] },
                             "body": { "content": "{{Evil}}", "contentType": "{{Evil}}" } },
                "response": { "status": 200, "body": { "content": { "{{Evil}}": ["{{Evil}}"] }, "contentType": "application/json" },
                              "matchingRules": { "body": { "$": { "matchers": [{ "match": "regex", "regex": "{{Evil}}" }] } } } } }],
              "metadata": { "pactSpecification": { "version": "4.0" } } }
            """).File);

        string html = Page.Of(specification, pact);

        Assert.Equal(1, Script().Count(html));
        Assert.Subset(
            new HashSet<string>(
            [
                "doctype", "html", "head", "meta", "title", "body", "a", "header", "h1", "h2", "h3", "h4", "p", "span", "code", "div", "nav", "ul", "li", "form",
                "label", "input", "select", "option", "button", "output", "main", "section", "details", "summary", "table", "thead", "tbody", "tr", "th", "td",
                "pre", "strong", "footer",
            ]),
            Page.Tags(html).ToHashSet());
        Assert.DoesNotContain(Page.Attributes(html), name => name.StartsWith("on", StringComparison.Ordinal) || name is "src" or "style");
        Assert.DoesNotContain('\u202e', html);
    }

    [Fact]
    public void The_page_allows_its_own_style_and_script_and_nothing_else()
    {
        string html = Page.Of(Pets);
        foreach (string tag in (string[])["style", "script"])
        {
            string content = html.Split($"<{tag}>")[1].Split($"</{tag}>")[0];
            string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
            Assert.Contains($"{tag}-src &#39;sha256-{hash}&#39;", html, StringComparison.Ordinal);
        }

        Assert.Contains("default-src &#39;none&#39;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("fetch(", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_inside_the_page_leads_somewhere()
    {
        string html = Page.Of(Pets, PactTexts.Read(PactTexts.Pact(Interaction)));
        HashSet<string> ids = [.. Id().Matches(html).Select(match => match.Groups[1].Value)];
        Assert.All(Fragment().Matches(html).Select(match => match.Groups[1].Value), fragment => Assert.Contains(fragment, ids));
        Assert.Equal(ids.Count, Id().Count(html));
    }

    [Fact]
    public void A_body_without_end_is_cut()
    {
        string items = string.Join(',', Enumerable.Repeat("[1,[2,[3]]]", 2000));
        string text = Page.Text(Page.Of(Pets, PactTexts.Read(PactTexts.Pact($$"""
            { "description": "much", "request": { "method": "POST", "path": "/pets" },
              "response": { "status": 200, "body": { "content": [{{items}}], "contentType": "application/json" } } }
            """))));
        Assert.Contains("[2,000 items]", text, StringComparison.Ordinal);
        Assert.Contains("more is not shown, for length", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1000, 100_000);
    }

    [Fact]
    public void The_same_report_is_the_same_page() =>
        Assert.Equal(Page.Of(Pets, PactTexts.Read(PactTexts.Pact(Interaction))), Page.Of(Pets, PactTexts.Read(PactTexts.Pact(Interaction))));

    [GeneratedRegex("<script")]
    private static partial Regex Script();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex Fragment();
}
