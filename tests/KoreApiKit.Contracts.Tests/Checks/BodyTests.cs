using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Support.Messages;

namespace KoreApiKit.Contracts.Tests.Checks;

public sealed class BodyTests
{
    private const string Pet = "{ schema: { type: object, required: [name], properties: { name: { type: string, maxLength: 3 } } } }";

    [Theory]
    [InlineData("application/json", "application/json", true)]
    [InlineData("application/json", "Application/JSON", true)]
    [InlineData("Application/Json", "application/json", true)]
    [InlineData("application/json", "application/json; charset=utf-8", true)]
    [InlineData("application/json", "application/json;charset=\"UTF-8\"", true)]
    [InlineData("application/json", "application/json; charset=us-ascii", true)]
    [InlineData("application/json; charset=utf-8", "application/json", true)]
    [InlineData("application/*", "application/json", true)]
    [InlineData("'*/*'", "application/json", true)]
    [InlineData("application/vnd.pet+json", "application/vnd.pet+json", true)]
    [InlineData("application/json", "application/vnd.pet+json", false)]
    [InlineData("application/json", "text/plain", false)]
    [InlineData("application/json", "application/jsonx", false)]
    [InlineData("application/*", "applications/json", false)]
    [InlineData("application/json", "json", false)]
    [InlineData("application/json", "", false)]
    [InlineData("'*/*'", "", false)]
    public void Media_types_match_without_case_and_parameters(string described, string sent, bool accepted)
    {
        RequestChecker checker = TestSpec.Body($"{{ {described}: {Pet} }}");

        RequestCheckResult result = checker.Check(JsonRequest("POST", "/x", """{"name":"Rex"}""", sent));

        Assert.Equal(accepted, result.IsAccepted);
        Assert.Equal(accepted ? [] : ["header Content-Type content"], result.Violations.Brief());
    }

    [Fact]
    public void Without_a_media_type_the_message_says_which_ones_there_are()
    {
        RequestChecker checker = TestSpec.Body($"{{ application/json: {Pet}, text/csv: {{}} }}");

        ContractViolation missing = Assert.Single(checker.Check(Request("POST", "/x", body: "{}")).Violations);
        ContractViolation wrong = Assert.Single(checker.Check(JsonRequest("POST", "/x", "{}", "text/html; charset=utf-8")).Violations);

        Assert.Equal("The media type must be application/json or text/csv, but the header is missing.", missing.Message);
        Assert.Equal("The media type must be application/json or text/csv, but it is 'text/html; charset=utf-8'.", wrong.Message);
        Assert.Equal("api.yaml(7,20)", wrong.SpecLocation);
    }

    [Fact]
    public void The_most_specific_media_type_wins()
    {
        RequestChecker checker = TestSpec.Body(
            "{ '*/*': { schema: { maxProperties: 0 } }, application/*: { schema: { maxProperties: 1 } }, application/json: { schema: { maxProperties: 2 } } }");

        Assert.True(checker.Check(JsonRequest("POST", "/x", """{"a":1,"b":2}""")).IsAccepted);
        Assert.False(checker.Check(JsonRequest("POST", "/x", """{"a":1,"b":2}""", "application/x+json")).IsAccepted);
        Assert.False(checker.Check(JsonRequest("POST", "/x", """{"a":1}""", "text/x+json")).IsAccepted);
    }

    [Fact]
    public void A_body_of_bytes_is_not_looked_into() =>
        Assert.True(TestSpec.Body($"{{ application/octet-stream: {Pet} }}").Check(JsonRequest("POST", "/x", "{", "application/octet-stream")).IsAccepted);

    [Theory]
    [InlineData("{", "line 1, column 2")]
    [InlineData("{\n  \"name\": \"Rex\",\n}", "line 3, column 1")]
    [InlineData("{\"name\": 'Rex'}", "line 1, column 10")]
    [InlineData("{\"name\":\"Rex\"} x", "line 1, column 16")]
    [InlineData(" ", "line 1, column 2")]
    [InlineData("nul", "line 1, column 1")]
    [InlineData("{\"name\":\"\\ud800\"}", "line 1, column 10")]
    [InlineData("{\"name\":\"A\",\n\"name\":\"B\"}", "line 2, column 1")]
    public void Malformed_JSON_is_shown_with_its_place(string body, string place)
    {
        RequestChecker checker = TestSpec.Body($"{{ application/json: {Pet} }}");

        ContractViolation violation = Assert.Single(checker.Check(JsonRequest("POST", "/x", body)).Violations);

        Assert.Equal(("body", "", "syntax"), (violation.Place, violation.Pointer, violation.Keyword));
        Assert.StartsWith($"The body is not valid JSON at {place}: ", violation.Message, StringComparison.Ordinal);
        Assert.Equal("api.yaml(7,67)", violation.SpecLocation);
    }

    [Fact]
    public void JSON_is_checked_for_its_form_even_without_a_schema()
    {
        RequestChecker checker = TestSpec.Body("{ application/json: {} }");

        Assert.Equal(["body syntax"], checker.Check(JsonRequest("POST", "/x", "{")).Violations.Brief());
        Assert.True(checker.Check(JsonRequest("POST", "/x", "[1]")).IsAccepted);
    }

    [Fact]
    public void Nesting_without_end_is_refused_and_not_fatal() =>
        Assert.Equal(
            ["body syntax"],
            TestSpec.Body($"{{ application/json: {Pet} }}").Check(JsonRequest("POST", "/x", new string('[', 100_000))).Violations.Brief());

    [Fact]
    public void A_body_is_UTF8()
    {
        RequestChecker checker = TestSpec.Body($"{{ application/json: {Pet} }}");
        RequestData request = JsonRequest("POST", "/x", "");

        RequestCheckResult invalid = checker.Check(request with { Body = new byte[] { 0x22, 0xFF, 0x22 } });
        RequestCheckResult marked = checker.Check(request with { Body = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Bytes("""{"name":"é"}""")).ToArray() });
        RequestCheckResult other = checker.Check(JsonRequest("POST", "/x", "{}", "application/json; charset=iso-8859-1"));

        Assert.Equal(["body encoding"], invalid.Violations.Brief());
        Assert.True(marked.IsAccepted);
        Assert.Equal("JSON is sent as UTF-8, but charset is 'iso-8859-1'.", Assert.Single(other.Violations).Message);
    }

    [Fact]
    public void A_missing_body_counts_only_where_it_is_required()
    {
        ContractViolation violation = Assert.Single(TestSpec.Body($"{{ application/json: {Pet} }}").Check(Request("POST", "/x")).Violations);

        Assert.Equal(new ContractViolation("body", "", "required", "The body is required.", "api.yaml(7,20)"), violation);
        Assert.True(TestSpec.Body($"{{ application/json: {Pet} }}", required: false).Check(Request("POST", "/x")).IsAccepted);
    }

    [Fact]
    public void A_body_that_breaks_several_rules_gives_them_all()
    {
        RequestChecker checker = TestSpec.Body(
            "{ application/json: { schema: { required: [a], properties: { b: { type: integer }, c: { items: { maxLength: 1 } } } } } }");

        string[] violations = checker.Check(JsonRequest("POST", "/x", """{"b":"x","c":["y","zz"]}""")).Violations.Brief();

        Assert.Equal(["body /b type", "body /c/1 maxLength", "body required"], violations.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parameters_and_body_are_checked_together()
    {
        var checker = new RequestChecker(TestSpec.Paths($$"""
            /x:
              post:
                parameters: [ { name: q, in: query, required: true, schema: { type: integer } } ]
                requestBody: { content: { application/json: {{Pet}} } }
                responses: { '200': { description: Done. } }
            """));

        Assert.Equal(
            ["query q required", "body /name maxLength"],
            checker.Check(JsonRequest("POST", "/x", """{"name":"long"}""")).Violations.Brief());
    }

    [Fact]
    public void A_member_that_only_answers_have_is_not_asked_of_a_request()
    {
        RequestChecker checker = TestSpec.Body(
            "{ application/json: { schema: { required: [id, name], properties: { id: { readOnly: true }, name: { type: string } } } } }");

        ContractViolation violation = Assert.Single(checker.Check(JsonRequest("POST", "/x", "{}")).Violations);

        Assert.Contains("'name'", violation.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name=Rex&age=3&tags=a&tags=b")]
    [InlineData("name=Rex+II&age=3&tags=a")]
    [InlineData("name=Rex&age=3&owner=%7B%22id%22%3A1%7D")]
    [InlineData("name=Rex&age=3&other=x")]
    [InlineData("name=Rex&age=3&owner[id]=x")]
    [InlineData("age=3", "body required")]
    [InlineData("name=Rex&age=old", "body /age type")]
    [InlineData("name=R&age=3", "body /name minLength")]
    [InlineData("name=Rex&age=3&tags=a&tags=toolong", "body /tags/1 maxLength")]
    [InlineData("name=Rex&age=3&owner=%7B%22id%22%3A%22x%22%7D", "body /owner/id type")]
    public void A_form_has_the_members_of_its_schema(string form, params string[] expected)
    {
        Assert.Equal(expected, Send("application/x-www-form-urlencoded", form));
        Assert.Equal(expected, Send("multipart/form-data; boundary=\"xyz\"", Parts(form)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf")]
    [InlineData("--xyz\r\nno header\r\n\r\nx\r\n--xyz--")]
    [InlineData("--abc\r\n\r\nx\r\n--abc--")]
    public void A_form_in_parts_that_is_broken_is_said(string body) =>
        Assert.Equal(["body syntax"], Send("multipart/form-data; boundary=xyz", body.Length == 0 ? "x" : body));

    [Fact]
    public void A_file_is_counted_in_bytes()
    {
        RequestChecker checker = TestSpec.Body(
            "{ multipart/form-data: { schema: { required: [file], properties: { file: { type: string, format: binary, maxLength: 3 } } } } }");
        string Body(string content) => $"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.png\"\r\nContent-Type: image/png\r\n\r\n{content}\r\n--b--\r\n";

        Assert.True(checker.Check(JsonRequest("POST", "/x", Body("€"), "multipart/form-data; boundary=b")).IsAccepted);
        Assert.Equal(["body /file maxLength"], checker.Check(JsonRequest("POST", "/x", Body("€x"), "multipart/form-data; boundary=b")).Violations.Brief());
    }

    [Theory]
    [InlineData("text/plain", "{ type: string, maxLength: 3 }", "abc")]
    [InlineData("text/plain", "{ type: string, maxLength: 3 }", "abcd", "body maxLength")]
    [InlineData("text/plain", "{ type: integer }", "12")]
    [InlineData("text/plain", "{ type: integer }", "x", "body type")]
    [InlineData("text/plain", "{ type: object, required: [a] }", "{\"a\":1}")]
    [InlineData("text/plain", "{ type: object, required: [a] }", "{\"b\":1}", "body required")]
    [InlineData("application/xml", "{ type: object }", "<a/>")]
    [InlineData("application/xml", "{ type: object }", "<a>", "body syntax")]
    [InlineData("application/xml", "{ type: object }", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "body syntax")]
    [InlineData("application/octet-stream", "{ type: string, maxLength: 1 }", "any")]
    public void Texts_keep_to_their_schema_and_XML_to_its_grammar(string type, string schema, string body, params string[] expected) => Assert.Equal(
        expected, TestSpec.Body($"{{ {type}: {{ schema: {schema} }} }}").Check(JsonRequest("POST", "/x", body, type)).Violations.Brief());

    private static string[] Send(string type, string body)
    {
        const string Schema = "{ type: object, required: [name], properties: { name: { type: string, minLength: 2 }, age: { type: integer }, "
            + "tags: { type: array, items: { type: string, maxLength: 3 } }, owner: { type: object, properties: { id: { type: integer } } } } }";
        return TestSpec.Body($"{{ {MediaTypes.NameOf(type)}: {{ schema: {Schema} }} }}").Check(JsonRequest("POST", "/x", body, type)).Violations.Brief();
    }

    private static string Parts(string form) => string.Concat(form.Split('&').Select(pair => pair.Split('=', 2)).Select(pair =>
        $"--xyz\r\nContent-Disposition: form-data; name=\"{pair[0]}\"\r\n\r\n{Uri.UnescapeDataString(pair[1].Replace('+', ' '))}\r\n")) + "--xyz--\r\n";
}
