using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Support.Messages;

namespace KoreApiKit.Contracts.Tests.Checks;

public sealed class PathMatchingTests
{
    private const string Done = "responses: { '200': { description: Done. } }";

    private static readonly RequestChecker Checker = new(TestSpec.Paths($$"""
        /:
          get: { operationId: root, {{Done}} }
        /pets:
          get: { operationId: list, {{Done}} }
          post: { operationId: create, {{Done}} }
        /pets/mine:
          get: { operationId: mine, {{Done}} }
        /pets/{petId}:
          parameters: [ { name: petId, in: path, required: true, schema: { type: string } } ]
          get: { operationId: one, {{Done}} }
          delete: { operationId: remove, {{Done}} }
        /pets/{petId}/photos/{photoId}.{format}:
          parameters:
            - { name: petId, in: path, required: true, schema: { type: string } }
            - { name: photoId, in: path, required: true, schema: { type: string } }
            - { name: format, in: path, required: true, schema: { type: string } }
          get: { operationId: photo, {{Done}} }
        /files/v{version}.json:
          parameters: [ { name: version, in: path, required: true, schema: { type: string } } ]
          get: { operationId: file, {{Done}} }
        /café/menu:
          get: { operationId: menu, {{Done}} }
        /lists/:
          get: { operationId: lists, {{Done}} }
        """));

    [Theory]
    [InlineData("GET", "/", "root")]
    [InlineData("GET", "", "root")]
    [InlineData("GET", "/pets", "list")]
    [InlineData("POST", "/pets", "create")]
    [InlineData("GET", "/pets/mine", "mine")]
    [InlineData("GET", "/pets/7", "one")]
    [InlineData("DELETE", "/pets/7", "remove")]
    [InlineData("GET", "/pets/7/photos/a.png", "photo")]
    [InlineData("GET", "/files/v2.json", "file")]
    [InlineData("GET", "/caf%C3%A9/menu", "menu")]
    [InlineData("GET", "/%70ets", "list")]
    [InlineData("GET", "/lists/", "lists")]
    public void A_path_and_a_method_name_an_operation(string method, string path, string operationId)
    {
        RequestCheckResult result = Checker.Check(Request(method, path));

        Assert.Equal(operationId, result.OperationId);
        Assert.True(result.IsAccepted);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/pets/")]
    [InlineData("/lists")]
    [InlineData("//pets")]
    [InlineData("/Pets")]
    [InlineData("/pets/7/photos")]
    [InlineData("/pets/7/photos/.png")]
    [InlineData("/pets/7/photos/a.")]
    [InlineData("/pets/7/photos/a")]
    [InlineData("/pets//photos/a.png")]
    [InlineData("/files/v.json")]
    [InlineData("/files/v")]
    [InlineData("/files/2.json")]
    [InlineData("*")]
    [InlineData("/pets%2F7")]
    public void Other_paths_are_unknown(string path)
    {
        RequestCheckResult result = Checker.Check(Request("GET", path));

        Assert.Equal(RequestMatch.None, result.Match);
        Assert.False(result.IsAccepted);
        Assert.Null(result.OperationId);
        Assert.Empty(result.PathParameters);
    }

    [Theory]
    [InlineData("PUT", "/pets")]
    [InlineData("get", "/pets")]
    [InlineData("", "/pets")]
    [InlineData("DELETE", "/pets/mine")]
    public void A_known_path_with_another_method_says_so(string method, string path) =>
        Assert.Equal(RequestMatch.OtherMethod, Checker.Check(Request(method, path)).Match);

    [Theory]
    [InlineData("kind=cat", "cat")]
    [InlineData("kind=dog", "dog")]
    [InlineData("kind=dog&loud=true", "loudDog")]
    [InlineData("kind=fish", "cat")]
    [InlineData("", "cat")]
    public void Operations_of_one_path_are_told_apart_by_the_query_that_they_fix(string query, string operationId)
    {
        const string Cat = "{ name: kind, in: query, required: true, schema: { const: cat } }";
        const string Dog = "{ name: kind, in: query, required: true, schema: { enum: [dog] } }";
        const string Loud = "{ name: loud, in: query, required: true, schema: { const: true } }";
        var checker = new RequestChecker(TestSpec.Paths($$"""
            /pets:
              post: { operationId: cat, parameters: [ {{Cat}} ], {{Done}} }
            '/pets#loud-dog':
              post: { operationId: loudDog, parameters: [ {{Dog}}, {{Loud}} ], {{Done}} }
            '/pets#dog':
              post: { operationId: dog, parameters: [ {{Dog}} ], {{Done}} }
            """));
        NameValue[] pairs = [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).Select(pair => new NameValue(pair[0], pair[1]))];

        Assert.Equal(operationId, checker.Check(Request("POST", "/pets") with { Query = pairs }).OperationId);
        Assert.Equal(RequestMatch.None, checker.Check(Request("POST", "/pets%23dog")).Match);
    }

    [Fact]
    public void A_concrete_path_wins_even_when_it_stands_last()
    {
        var checker = new RequestChecker(TestSpec.Paths($$"""
            /{kind}/{id}:
              parameters:
                - { name: kind, in: path, required: true, schema: { type: string } }
                - { name: id, in: path, required: true, schema: { type: string } }
              get: { operationId: any, {{Done}} }
            /pets/{id}:
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              get: { operationId: pet, {{Done}} }
            /pets/mine:
              get: { operationId: mine, {{Done}} }
            """));

        Assert.Equal(["mine", "pet", "any"], ((string[])["/pets/mine", "/pets/1", "/dogs/1"])
            .Select(path => checker.Check(Request("GET", path)).OperationId));
    }

    [Theory]
    [InlineData("/pets/7", "petId=7")]
    [InlineData("/pets/a%20b%2Fc", "petId=a b/c")]
    [InlineData("/pets/%E2%82%AC", "petId=€")]
    [InlineData("/pets/100%", "petId=100%")]
    [InlineData("/pets/%zz%4", "petId=%zz%4")]
    [InlineData("/pets/%FF", "petId=%FF")]
    [InlineData("/pets/1/photos/a.b.png", "format=b.png photoId=a petId=1")]
    [InlineData("/files/v1.json.json", "version=1.json")]
    [InlineData("/files/vv.json", "version=v")]
    public void Parameters_are_decoded_and_broken_encoding_is_kept(string path, string expected)
    {
        RequestCheckResult result = Checker.Check(Request("GET", path));

        Assert.Equal(
            expected.Split('=').Length == 2 ? [expected] : expected.Split(' ').Order(StringComparer.Ordinal),
            result.PathParameters.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Adjacent_parameters_share_the_segment()
    {
        RequestChecker checker = TestSpec.Parameter(
            "{ name: a, in: path, required: true, schema: {} }, { name: b, in: path, required: true, schema: {} }", "/{a}{b}");

        RequestCheckResult result = checker.Check(Request("GET", "/xyz"));

        Assert.Equal(("x", "yz"), (result.PathParameters["a"], result.PathParameters["b"]));
        Assert.Equal(RequestMatch.None, checker.Check(Request("GET", "/x")).Match);
    }

    [Theory]
    [InlineData("https://host.example/v1", "/v1/x")]
    [InlineData("https://host.example/v1/", "/v1/x")]
    [InlineData("/v1", "/v1/x")]
    [InlineData("//host.example/v1", "/v1/x")]
    [InlineData("https://host.example/{version}", "/v7/x")]
    [InlineData("https://host.example", "/x")]
    [InlineData("/", "/x")]
    [InlineData("v1", "/x")]
    public void The_path_of_a_server_comes_first(string url, string path)
    {
        RequestChecker checker = TestSpec.Parameter(
            "", extra: $"servers: [ {{ url: '{url}', variables: {{ version: {{ default: v7 }} }} }} ]");

        Assert.Equal(RequestMatch.Operation, checker.Check(Request("GET", path)).Match);
        Assert.Equal(RequestMatch.None, checker.Check(Request("GET", "/other" + path)).Match);
    }

    [Fact]
    public void Any_path_and_method_can_be_asked_about()
    {
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.String, CsCheck.Gen.String[CsCheck.Gen.Char["/pets%{}.7AFé "], 0, 12]),
            (method, path) => Checker.Check(Request(method, path)) is var result && result.IsAccepted == (result.OperationId is not null));
    }
}
