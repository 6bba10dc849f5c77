using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Overlays;
using KoreApiKit.Spec.Schemas;
using static KoreApiKit.Spec.Tests.OpenApi.Documents;

namespace KoreApiKit.Spec.Tests.Overlays;

/// <summary>Overlays change a document before it is read, and findings point at whichever file says the wrong thing.</summary>
public class OverlayTests
{
    private const string Api = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        tags: [{ name: cats }]
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [cats]
              responses: { '204': { description: None. } }
            delete:
              operationId: dropPets
              responses: { '204': { description: None. } }
        components:
          schemas:
            Pet:
              type: object
              properties:
                name: { type: string, maxLength: 5 }
        """;

    [Fact]
    public void An_update_merges_objects_and_replaces_values()
    {
        OpenApiDocument document = ReadClean("""
            - target: $.info
              update: { title: Zoo, description: All animals. }
            - target: $.components.schemas.Pet
              update: { properties: { name: { maxLength: 9 }, age: { type: integer } } }
            """);

        Assert.Equal(("Zoo", "1", "All animals."), (document.Info.Title, document.Info.Version, document.Info.Description));
        JsonSchema pet = document.Schemas.Single().Schema;
        Assert.Equal(["name", "age"], pet.Properties.Select(property => property.Name));
        Assert.Equal(9, pet.Properties[0].Schema.Limits.MaxLength);
    }

    [Fact]
    public void An_update_is_appended_to_an_array()
    {
        OpenApiDocument document = ReadClean("""
            - target: $.tags
              update: { name: dogs }
            - target: $.tags
              update: [{ name: cows }, { name: pigs }]
            - target: $.paths['/pets'].get
              update: { tags: [all] }
            """);

        Assert.Equal(["cats", "dogs", "cows", "pigs"], document.Tags.Select(tag => tag.Name));
        Assert.Equal(["cats", "all"], document.Operations[0].Tags.AsEnumerable());
    }

    [Fact]
    public void What_is_removed_is_gone()
    {
        OpenApiDocument document = ReadClean("""
            - target: $.paths.*[?@.operationId == 'dropPets']
              remove: true
            - target: $.tags[0]
              remove: true
              update: { name: not used }
            """);

        Assert.Equal("listPets", Assert.Single(document.Operations).OperationId);
        Assert.Empty(document.Tags);
    }

    [Fact]
    public void Actions_and_overlays_are_applied_in_their_order()
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = Read(
            findings,
            ("one.yaml", Overlay("""
                - target: $.info
                  update: { title: First, x-mark: true }
                - target: $[?@['x-mark']]
                  update: { title: Second }
                """)),
            ("two.yaml", Overlay("""
                - target: $[?@.title == 'Second']
                  update: { title: Third }
                """)));

        Assert.Empty(Lines(findings));
        Assert.Equal("Third", document!.Info.Title);
    }

    [Fact]
    public void A_finding_in_an_update_points_into_the_overlay()
    {
        var findings = new FindingCollection();
        Read(findings, ("overlay.yaml", Overlay("""
            - target: $.components.schemas.Pet.properties
              update:
                age: { type: integer, minimum: low }
            """)));

        Assert.Contains("'low'", AssertOne(findings, "KAK102", "overlay.yaml(6,36)"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_in_the_document_keeps_its_place()
    {
        var findings = new FindingCollection();
        Read(
            Api.Replace("maxLength: 5", "maxLength: five", StringComparison.Ordinal),
            findings,
            ("overlay.yaml", Overlay("""
                - target: $.components.schemas.Pet.properties.name
                  update: { description: The name. }
                """)));

        AssertOne(findings, "KAK102", "api.yaml(18,42)");
    }

    [Fact]
    public void A_reference_in_an_update_means_what_it_would_mean_in_the_document()
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = Read(
            findings,
            ("changes/overlay.yaml", Overlay("""
                - target: $.components.schemas
                  update:
                    Home:
                      properties:
                        pet: { $ref: '#/components/schemas/Pet' }
                        owner: { $ref: 'owner.yaml' }
                        lost: { $ref: '#/components/schemas/Pett' }
                """)),
            ("owner.yaml", "type: string"));

        Assert.Contains("did you mean 'Pet'?", AssertOne(findings, "KAK006", "changes/overlay.yaml(10,23)"), StringComparison.Ordinal);
        JsonSchema home = document!.Schemas.Single(schema => schema.Name == "Home").Schema;
        Assert.Equal("/components/schemas/Pet", home.Properties[0].Schema.Target!.Pointer);
        Assert.Equal("owner.yaml", home.Properties[1].Schema.Target!.DocumentPath);
    }

    [Fact]
    public void A_reference_in_an_update_of_a_schema_with_an_id_is_relative_to_it()
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = Read(
            Api.Replace("      type: object", "      $id: https://pets.example/pet\n      $defs: { Tag: { type: string } }\n      type: object", StringComparison.Ordinal),
            findings,
            ("overlay.yaml", Overlay("""
                - target: $.components.schemas.Pet.properties
                  update: { tag: { $ref: '#/$defs/Tag' } }
                """)));

        Assert.Empty(Lines(findings));
        Assert.Equal("/components/schemas/Pet/$defs/Tag", document!.Schemas.Single().Schema.Properties[1].Schema.Target!.Pointer);
    }

    [Fact]
    public void Each_place_gets_a_copy_of_the_update()
    {
        OpenApiDocument document = ReadClean("""
            - target: $.paths['/pets'].*.responses
              update: { '200': { description: One., content: { application/json: { schema: { type: object } } } } }
            """);

        JsonSchema[] schemas = [.. document.Operations.Select(operation => operation.Responses.Single(response => response.Status == "200").Content.Single().Schema!)];
        Assert.NotSame(schemas[0], schemas[1]);
        Assert.Equal(["/paths/~1pets/get/responses/200/content/application~1json/schema", "/paths/~1pets/delete/responses/200/content/application~1json/schema"], schemas.Select(schema => schema.Pointer));
    }

    [Fact]
    public void A_place_of_a_shared_anchor_changes_alone()
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = Read(
            "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\ncomponents: { schemas: { A: &a { type: string }, B: *a } }\n",
            findings,
            ("overlay.yaml", Overlay("- { target: $.components.schemas.B, update: { maxLength: 3 } }")));

        Assert.Empty(Lines(findings));
        Assert.Equal([null, 3], document!.Schemas.Select(schema => schema.Schema.Limits.MaxLength));
    }

    [Fact]
    public void An_overlay_that_extends_another_file_changes_that()
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = Read(
            Api.Replace("name: { type: string, maxLength: 5 }", "name: { $ref: 'name.yaml' }", StringComparison.Ordinal),
            findings,
            ("overlay.yaml", Overlay("- { target: $, update: { maxLength: 7 } }").Replace("actions", "extends: name.yaml\nactions", StringComparison.Ordinal)),
            ("name.yaml", "type: string"));

        Assert.Empty(Lines(findings));
        Assert.Equal(7, document!.Schemas.Single().Schema.Properties.Single().Schema.Target!.Limits.MaxLength);
    }

    [Fact]
    public void A_suppression_by_an_overlay_covers_the_document_and_the_overlay()
    {
        var findings = new FindingCollection();
        Read(
            Api.Replace("maxLength: 5", "maxLength: five", StringComparison.Ordinal),
            findings,
            ("overlay.yaml", Overlay("""
                - target: $.components.schemas.Pet
                  update:
                    properties: { age: { type: integer, minimum: low } }
                - target: $.components
                  update: { x-koreapikit-suppress: [KAK102] }
                """)));

        Assert.Empty(Lines(findings));
    }

    [Theory]
    [InlineData("- { target: $.paths.x, update: {} }", "overlay.yaml(4,13) KAK063 The target '$.paths.x' selects nothing in the document; the action had no effect")]
    [InlineData("- { target: $.info-x, update: {} }", "overlay.yaml(4,13) KAK062 The target '$.info-x' is no JSONPath of RFC 9535: a name that holds other characters than letters, digits and '_' is written ['name']; one stands at character 7 ('-'); the action was left out")]
    [InlineData("- { target: $.info.title, update: Zoo }", "overlay.yaml(4,13) KAK064 The action on '$.info.title' cannot be applied: it selects the string 'Pets', and only objects and arrays can be updated; select the object that holds it")]
    [InlineData("- { target: $.info, update: Zoo }", "overlay.yaml(4,13) KAK064 The action on '$.info' cannot be applied: an object is merged with an object, and the update is the string 'Zoo'")]
    [InlineData("- { target: $, remove: true }", "overlay.yaml(4,13) KAK064 The action on '$' cannot be applied: the whole document cannot be removed")]
    [InlineData("- { target: $.info }", "overlay.yaml(4,3) KAK101 The action lacks the field 'update', which the OpenAPI Specification requires; it has no 'remove: true' either, so that it was left out")]
    [InlineData("- { update: {} }", "overlay.yaml(4,3) KAK101 The action lacks the field 'target', which the OpenAPI Specification requires; the action was left out")]
    [InlineData("- nothing", "overlay.yaml(4,3) KAK102 'actions' must be an object, but is the string 'nothing'; it was left out")]
    public void A_wrong_action_is_reported_at_its_place_and_the_next_is_applied(string action, string expected)
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = Read(findings, ("overlay.yaml", Overlay(action + "\n- { target: $.info, update: { version: '2' } }")));

        Assert.Equal(expected, Assert.Single(Lines(findings)));
        Assert.Equal("2", document!.Info.Version);
    }

    [Theory]
    [InlineData("overlay: 2.0.0\nactions: []", "overlay.yaml(1,10) KAK061 The overlay cannot be applied: the version '2.0.0' of the Overlay Specification cannot be read; 1.0.0 can")]
    [InlineData("openapi: 3.1.0", "overlay.yaml(1,1) KAK061 The overlay cannot be applied: it has no field 'overlay' at its root; begin it with overlay: 1.0.0")]
    [InlineData("[]", "overlay.yaml(1,1) KAK061 The overlay cannot be applied: it has no field 'overlay' at its root; begin it with overlay: 1.0.0")]
    [InlineData("overlay: 1.0.0", "overlay.yaml(1,1) KAK101 The overlay lacks the field 'actions', which the OpenAPI Specification requires; it changes nothing")]
    [InlineData("overlay: 1.0.0\nextends: other.yaml\nactions: []", "overlay.yaml(2,10) KAK061 The overlay cannot be applied: the file 'other.yaml', which it extends, is not among the spec files of this project")]
    [InlineData("overlay: 1.0.0\nextends: https://pets.example/api.yaml\nactions: [{ target: $.nothing, remove: true }]", "overlay.yaml(3,21) KAK063 The target '$.nothing' selects nothing in the document; the action had no effect")]
    public void A_file_that_is_no_overlay_is_reported(string text, string expected)
    {
        var findings = new FindingCollection();

        Assert.NotNull(Read(findings, ("overlay.yaml", text)));
        Assert.Equal(expected, Assert.Single(Lines(findings)));
    }

    [Fact]
    public void An_overlay_that_is_not_given_is_reported_where_it_was_asked_for()
    {
        var findings = new FindingCollection();
        var origin = SpecLocation.StartOf("Pets.csproj");

        Assert.NotNull(OpenApiReader.Read(
            "api.yaml", [new SpecSource("api.yaml", Api)], [new OverlaySource("gone.yaml", origin)], findings, CancellationToken.None));
        AssertOne(findings, "KAK060", "Pets.csproj(1,1)");
    }

    [Fact]
    public void Updates_cannot_grow_a_document_without_bound()
    {
        var findings = new FindingCollection();
        string overlay = $$"""
            overlay: 1.0.0
            x-1: &one [{{string.Join(',', Enumerable.Repeat("{}", 400))}}]
            x-2: &two [{{string.Join(',', Enumerable.Repeat("*one", 400))}}]
            actions:
            - { target: $, update: { x-places: [{{string.Join(',', Enumerable.Repeat("{}", 40))}}] } }
            - { target: "$['x-places'][*]", update: { x: *two } }
            - { target: $.info, update: { version: '2' } }
            """;

        OpenApiDocument? document = Read(findings, ("overlay.yaml", overlay));

        Assert.Equal("overlay.yaml(6,13) KAK004 The document would have more than 5,000,000 values with this update; it is not applied", Assert.Single(Lines(findings)));
        Assert.Equal("2", document!.Info.Version);
    }

    [Fact]
    public void Updates_cannot_nest_a_document_without_bound()
    {
        var findings = new FindingCollection();
        string deep = string.Concat(Enumerable.Repeat("{ x: ", 200)) + "1" + new string('}', 200);

        Assert.NotNull(Read(findings, ("overlay.yaml", Overlay($"- {{ target: $.info, update: {{ x-a: {deep} }} }}\n- {{ target: '$.info..x', update: {{ x-a: {deep} }} }}"))));
        Assert.Contains(Lines(findings), line => line.StartsWith("overlay.yaml(5,13) KAK004 With this update", StringComparison.Ordinal));
    }

    private static OpenApiDocument ReadClean(string actions)
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = Read(findings, ("overlay.yaml", Overlay(actions)));
        Assert.Empty(Lines(findings));
        return Assert.IsType<OpenApiDocument>(document);
    }

    private static OpenApiDocument? Read(FindingCollection findings, params (string Path, string Text)[] files) => Read(Api, findings, files);

    private static OpenApiDocument? Read(string api, FindingCollection findings, params (string Path, string Text)[] files) => OpenApiReader.Read(
        "api.yaml",
        [new("api.yaml", api), .. files.Select(file => new SpecSource(file.Path, file.Text))],
        files.Where(file => file.Text.StartsWith("overlay", StringComparison.Ordinal) || file.Path == "overlay.yaml")
            .Select(file => new OverlaySource(file.Path, SpecLocation.StartOf("Pets.csproj"))),
        findings,
        CancellationToken.None);

    /// <summary>An overlay whose actions begin at line 4.</summary>
    private static string Overlay(string actions) => "overlay: 1.0.0\ninfo: { title: Changes, version: '1' }\nactions:\n" + actions;
}
