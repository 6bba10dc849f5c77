namespace KoreApiKit.Spec.Tests.References;

public sealed class ReferenceIdTests
{
    private static readonly (string, string) s_bundle = ("spec/bundle.json", """
        {
          "$id": "https://example.com/schemas/order.json",
          "$defs": {
            "money": {
              "$id": "money.json",
              "$anchor": "money",
              "$defs": { "cents": { "$dynamicAnchor": "cents" }, "again": { "$ref": "#/$defs/cents" }, "plain": { "$ref": "#cents" } }
            },
            "line": { "$anchor": "line", "price": { "$ref": "money.json#cents" }, "owner": { "$ref": "order.json#/$defs" } },
            "old": { "$id": "#old" }
          },
          "properties": {
            "$id": { "type": "string" },
            "total": { "$ref": "https://example.com/schemas/money.json" },
            "line": { "$ref": "#line" },
            "old": { "$ref": "#old" },
            "lost": { "$ref": "#money" },
            "typo": { "$ref": "#lien" }
          },
          "examples": [ { "$id": "https://example.com/schemas/not-a-schema.json" } ]
        }
        """);

    [Theory]
    [InlineData("/properties/total/$ref", "/$defs/money")]
    [InlineData("/properties/line/$ref", "/$defs/line")]
    [InlineData("/properties/old/$ref", "/$defs/old")]
    [InlineData("/$defs/line/price/$ref", "/$defs/money/$defs/cents")]
    [InlineData("/$defs/line/owner/$ref", "/$defs")]
    [InlineData("/$defs/money/$defs/again/$ref", "/$defs/money/$defs/cents")]
    [InlineData("/$defs/money/$defs/plain/$ref", "/$defs/money/$defs/cents")]
    public void An_id_is_a_base_and_a_name(string reference, string pointer)
    {
        var spec = new Spec(s_bundle);

        Assert.Equal("spec/bundle.json#" + pointer, spec.Resolve("spec/bundle.json", reference));
        Assert.Empty(spec.Findings);
    }

    [Fact]
    public void An_anchor_belongs_to_its_resource()
    {
        var spec = new Spec(s_bundle);

        Assert.Null(spec.Resolve("spec/bundle.json", "/properties/lost/$ref"));
        Assert.Null(spec.Resolve("spec/bundle.json", "/properties/typo/$ref"));
        Assert.Collection(
            spec.Findings,
            lost => Assert.Contains("no $anchor 'money' is there; a JSON Pointer begins with '#/'", lost, StringComparison.Ordinal),
            typo => Assert.Contains("no $anchor 'lien' is there, did you mean 'line'?", typo, StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_of_another_file_is_known()
    {
        var spec = new Spec(
            ("api.yaml", "a: {$ref: 'https://example.com/schemas/money.json#/$defs/cents'}\nb: {$ref: 'https://example.com/schemas/not-a-schema.json'}\n"),
            s_bundle);

        Assert.Equal("spec/bundle.json#/$defs/money/$defs/cents", spec.Resolve("api.yaml", "/a/$ref"));
        Assert.Null(spec.Resolve("api.yaml", "/b/$ref"));
        Assert.Contains("remote references are not fetched", Assert.Single(spec.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beside_a_schema_with_an_id_is_found()
    {
        var spec = new Spec(
            ("schemas/a.json", """{ "$id": "https://example.com/schemas/a.json", "b": { "$ref": "b.json#/x" }, "c": { "$ref": "c.json" } }"""),
            ("schemas/b.json", """{ "x": {} }"""));

        Assert.Equal("schemas/b.json#/x", spec.Resolve("schemas/a.json", "/b/$ref"));
        Assert.Null(spec.Resolve("schemas/a.json", "/c/$ref"));
        Assert.StartsWith("KAK005 schemas/a.json(1,", Assert.Single(spec.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_id_names_a_file_that_is_elsewhere()
    {
        var spec = new Spec(
            ("spec/api.yaml", "x: {$id: 'virtual/a.json', y: {$ref: 'b.json'}, z: {$ref: '#/k'}, k: 1}\nw: {$ref: 'virtual/a.json#/k'}\n"),
            ("spec/virtual/b.json", "{}"));

        Assert.Equal("spec/virtual/b.json#", spec.Resolve("spec/api.yaml", "/x/y/$ref"));
        Assert.Equal("spec/api.yaml#/x/k", spec.Resolve("spec/api.yaml", "/x/z/$ref"));
        Assert.Equal("spec/api.yaml#/x/k", spec.Resolve("spec/api.yaml", "/w/$ref"));
        Assert.Empty(spec.Findings);
    }

    [Fact]
    public void The_self_field_of_openapi_3_2_is_the_base_of_the_document()
    {
        var spec = new Spec(
            ("api.yaml", "openapi: 3.2.0\n$self: https://example.com/api\na: {$ref: 'https://example.com/api#/b'}\nb: {$ref: 'schemas/c.json'}\n"),
            ("other.json", """{ "$id": "https://example.com/schemas/c.json" }"""));

        Assert.Equal("api.yaml#/b", spec.Resolve("api.yaml", "/a/$ref"));
        Assert.Equal("other.json#", spec.Resolve("api.yaml", "/b/$ref"));
    }

    [Fact]
    public void Files_are_searched_for_an_id_only_when_one_is_asked_for()
    {
        var spec = new Spec(("a.yaml", "a: {$ref: '#/b'}\nb: 1\n"), ("b.yaml", "c: 1\n"));

        spec.Resolve("a.yaml", "/a/$ref");

        Assert.Equal(["a.yaml"], spec.ReadPaths);
    }
}
