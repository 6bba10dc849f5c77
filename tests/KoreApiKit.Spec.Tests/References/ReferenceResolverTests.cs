namespace KoreApiKit.Spec.Tests.References;

public sealed class ReferenceResolverTests
{
    private static readonly (string, string) s_api = ("spec/api.yaml", """
        openapi: 3.1.0
        paths:
          /campaigns/{id}:
            get:
              responses:
                200: {$ref: '#/components/responses/Found'}
          /again: {$ref: '#/paths/~1campaigns~1%7Bid%7D'}
        components:
          responses:
            Found: {description: found}
          schemas:
            Campaign: {$ref: schemas/campaign.schema.json}
            Name: {$ref: './schemas/../schemas/campaign.schema.json#/properties/name'}
            Spaced: {$ref: 'schemas/with%20space.json#/a~1b/c%20d/1'}
            Itself: {$ref: 'api.yaml#/components/schemas/Campaign'}
            Whole: {$ref: '#'}
            Empty: {$ref: ''}
            File: {$ref: 'file:///spec/x.json'}
        """);

    private static readonly (string, string) s_campaign = ("spec/schemas/campaign.schema.json", """
        {
          "properties": {
            "name": { "type": "string" },
            "parent": { "$ref": "#/properties/name" },
            "owner": { "$ref": "../api.yaml#/components/responses" }
          }
        }
        """);

    private static readonly (string, string) s_spaced = ("spec/schemas/with space.json", """{ "a/b": { "c d": [1, 2] } }""");

    [Theory]
    [InlineData("/paths/~1campaigns~1{id}/get/responses/200/$ref", "spec/api.yaml#/components/responses/Found")]
    [InlineData("/paths/~1again/$ref", "spec/api.yaml#/paths/~1campaigns~1{id}")]
    [InlineData("/components/schemas/Campaign/$ref", "spec/schemas/campaign.schema.json#")]
    [InlineData("/components/schemas/Name/$ref", "spec/schemas/campaign.schema.json#/properties/name")]
    [InlineData("/components/schemas/Spaced/$ref", "spec/schemas/with space.json#/a~1b/c d/1")]
    [InlineData("/components/schemas/Itself/$ref", "spec/api.yaml#/components/schemas/Campaign")]
    [InlineData("/components/schemas/Whole/$ref", "spec/api.yaml#")]
    [InlineData("/components/schemas/Empty/$ref", "spec/api.yaml#")]
    public void Resolves_pointers_in_and_across_files(string reference, string target)
    {
        var spec = new Spec(s_api, s_campaign, s_spaced);

        Assert.Equal(target, spec.Resolve("spec/api.yaml", reference));
        Assert.Empty(spec.Findings);
    }

    [Theory]
    [InlineData("/properties/parent/$ref", "spec/schemas/campaign.schema.json#/properties/name")]
    [InlineData("/properties/owner/$ref", "spec/api.yaml#/components/responses")]
    public void The_base_is_the_file_in_which_the_reference_stands(string reference, string target)
    {
        var spec = new Spec(s_api, s_campaign);

        Assert.Equal(target, spec.Resolve("spec/schemas/campaign.schema.json", reference));
    }

    [Theory]
    [InlineData("#/components/schemas/Campain", "KAK006 a.yaml(1,8) The reference '#/components/schemas/Campain' points at nothing: '/components/schemas' has no 'Campain', did you mean 'Campaign'?")]
    [InlineData("#/component/schemas/Campaign", "KAK006 a.yaml(1,8) The reference '#/component/schemas/Campaign' points at nothing: the root has no 'component', did you mean 'components'?")]
    [InlineData("#/components/schemas/Utterly", "KAK006 a.yaml(1,8) The reference '#/components/schemas/Utterly' points at nothing: '/components/schemas' has no 'Utterly'")]
    [InlineData("#/components/schemas/Campaign/enum/2", "KAK006 a.yaml(1,8) The reference '#/components/schemas/Campaign/enum/2' points at nothing: '/components/schemas/Campaign/enum' has 2 items, and no item 2")]
    [InlineData("#/components/schemas/Campaign/enum/01", "KAK006 a.yaml(1,8) The reference '#/components/schemas/Campaign/enum/01' points at nothing: '/components/schemas/Campaign/enum' is an array, and '01' is not an index")]
    [InlineData("#/components/schemas/Campaign/type/x", "KAK006 a.yaml(1,8) The reference '#/components/schemas/Campaign/type/x' points at nothing: '/components/schemas/Campaign/type' is a plain value, and has no 'x'")]
    [InlineData("#/components~2", "KAK006 a.yaml(1,8) The reference '#/components~2' points at nothing: in a JSON Pointer '~' must be followed by '0' (for '~') or '1' (for '/')")]
    [InlineData("#components/schemas", "KAK006 a.yaml(1,8) The reference '#components/schemas' points at nothing: no $anchor 'components/schemas' is there; a JSON Pointer begins with '#/'")]
    [InlineData("https://example.com/a.yaml#/x", "KAK006 a.yaml(1,8) The reference 'https://example.com/a.yaml#/x' points at nothing: remote references are not fetched; add a local copy of the file and refer to that")]
    [InlineData("//example.com/a.yaml", "KAK006 a.yaml(1,8) The reference '//example.com/a.yaml' points at nothing: remote references are not fetched; add a local copy of the file and refer to that")]
    [InlineData("urn:example:none", "KAK006 a.yaml(1,8) The reference 'urn:example:none' points at nothing: no spec file has the $id 'urn:example:none'")]
    [InlineData("../schemas/a%20b.json#/x", "KAK005 a.yaml(1,8) The file '../schemas/a%20b.json' is not among the spec files of this project; correct the path, or name the file in a KoreApiSpecReference item")]
    public void What_points_at_nothing_is_one_finding_at_its_place(string reference, string finding)
    {
        var spec = new Spec(("a.yaml", $$"""
            $ref: '{{reference}}'
            components:
              schemas:
                Campaign: {type: string, enum: [a, b]}
                Customer: {}
            """));

        Assert.Null(spec.Resolve("a.yaml", "/$ref"));
        Assert.Null(spec.Resolve("a.yaml", "/$ref"));
        Assert.Null(spec.ResolveChain("a.yaml", "/$ref"));
        Assert.Equal([finding.Replace("a.yaml(1,8)", "a.yaml(1,7)", StringComparison.Ordinal)], spec.Findings);
    }

    [Fact]
    public void A_reference_that_is_no_string_is_told()
    {
        var spec = new Spec(("a.yaml", "$ref: 12"));

        Assert.Null(spec.Resolve("a.yaml", "/$ref"));
        Assert.Equal(["KAK006 a.yaml(1,7) The reference '12' points at nothing: a reference must be a string"], spec.Findings);
    }

    [Fact]
    public void A_target_that_could_not_be_read_has_its_own_finding_only()
    {
        var spec = new Spec(("a.yaml", "$ref: b.json#/x"), ("b.json", "{"));

        Assert.Null(spec.Resolve("a.yaml", "/$ref"));
        Assert.StartsWith("KAK001 b.json(1,2)", Assert.Single(spec.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_percent_sign_is_found()
    {
        var spec = new Spec(("a.yaml", "$ref: 'b%20c.json'"), ("b%20c.json", "{}"));

        Assert.Equal("b%20c.json#", spec.Resolve("a.yaml", "/$ref"));
    }

    [Fact]
    public void Files_beside_a_file_are_found_without_a_reference()
    {
        var spec = new Spec(("spec/a.yaml", "externalValue: examples/one%20more.json\nabsent: examples/two.json"), ("spec/examples/one more.json", "{}"));

        Assert.Equal("spec/examples/one more.json", spec.Resolver.ResolveFile("examples/one%20more.json", "spec/a.yaml")?.Path);
        Assert.Null(spec.Resolver.ResolveFile("examples/two.json", "spec/a.yaml"));
        Assert.Empty(spec.Findings);

        Assert.NotNull(spec.Resolver.ResolveFile(spec.Scalar("spec/a.yaml", "/externalValue")));
        Assert.Null(spec.Resolver.ResolveFile(spec.Scalar("spec/a.yaml", "/absent")));
        Assert.StartsWith("KAK005 spec/a.yaml(2,9) The file 'examples/two.json' is not among", Assert.Single(spec.Findings), StringComparison.Ordinal);
    }
}
