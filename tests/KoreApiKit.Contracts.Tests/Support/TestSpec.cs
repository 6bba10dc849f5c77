using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Specifications;

namespace KoreApiKit.Contracts.Tests.Support;

/// <summary>Small documents written in tests.</summary>
internal static class TestSpec
{
    public const string FileName = "api.yaml";

    /// <summary>A document of version 3.1 with these paths, each line as it stands below <c>paths:</c>.</summary>
    public static ApiSpecification Paths(string paths, string extra = "", string version = "3.1.0") => ApiSpecification.Parse(FileName, $$"""
        openapi: {{version}}
        info: { title: Test, version: '1' }
        {{extra}}
        paths:
        {{string.Join('\n', paths.Split('\n').Select(line => "  " + line))}}
        """);

    /// <summary>A checker for <c>GET /x</c> (or a path of one's own) with one parameter, written as one YAML flow mapping.</summary>
    public static RequestChecker Parameter(string parameter, string path = "/x", string extra = "", string version = "3.1.0") => new(Paths(
        $$"""
        {{path}}:
          get:
            parameters: [ {{parameter}} ]
            responses: { '200': { description: Done. } }
        """,
        extra,
        version));

    /// <summary>A checker for <c>POST /x</c> with a body that has this content, written as one YAML flow mapping.</summary>
    public static RequestChecker Body(string content, bool required = true) => new(Paths(
        $$"""
        /x:
          post:
            requestBody: { required: {{(required ? "true" : "false")}}, content: {{content}} }
            responses: { '200': { description: Done. } }
        """));
}
