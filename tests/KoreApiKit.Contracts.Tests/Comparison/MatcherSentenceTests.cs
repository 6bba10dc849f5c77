using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Comparison.WholeFinding;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>How matchers and their counter-examples are named, and which schemas a value is held against.</summary>
public class MatcherSentenceTests
{
    private static readonly ApiSpecification Words = TestSpec.Paths(
        """
        /w:
          post:
            requestBody: { content: { application/json: { schema: { properties: { v: { enum: ['2020', '10:00', 1, true, [1]] } } } } } }
            responses: { '200': { description: Done. } }
        /s:
          post:
            requestBody:
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      k: { type: string }
                      n: { type: string }
                      d: {}
                      m: { type: string }
                      o:
                        oneOf:
                          - { type: string, maxLength: 2 }
                          - { type: integer, maximum: 99 }
                    if: { required: [k], properties: { k: { const: a } } }
                    then:
                      properties: { n: { maxLength: 1 }, t: { type: integer } }
                    else:
                      properties: { n: { pattern: ^b }, e: { type: integer } }
                    dependentSchemas:
                      d:
                        properties: { m: { maxLength: 5 } }
            responses: { '200': { description: Done. } }
        """);

    public static TheoryData<string, string, string[]> Matchers => new()
    {
        {
            "\"2020\"",
            """{ "match": "date", "format": "yyyy" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher date 'yyyy' at '/v' also stands for '0000', which is not allowed: '0000' is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            "\"2020\"",
            """{ "match": "date" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher date at '/v' also stands for '0000-01-01', which is not allowed: '0000-01-01' is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            "\"10:00\"",
            """{ "match": "time", "format": "HH:mm" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher time 'HH:mm' at '/v' also stands for '00:00', which is not allowed: '00:00' is not one of '2020', '10:00', 1, true, an array, did you mean '10:00'? (7: 'enum' is said here)",
            ]
        },
        {
            "\"2020\"",
            """{ "match": "timestamp", "format": "yyyy" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher datetime 'yyyy' at '/v' also stands for '0000', which is not allowed: '0000' is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            "\"2020\"",
            """{ "match": "include", "value": "0" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher include '0' at '/v' also stands for '0', which is not allowed: '0' is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            """[1]""",
            """{ "match": "type", "min": 1 }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher type (min 1) at '/v' also stands for an array of 2 items, which is not allowed: an array is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            """[1]""",
            """{ "match": "type", "max": 3 }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher type (max 3) at '/v' also stands for an array of 0 items, which is not allowed: an array is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            """[1]""",
            """{ "match": "type", "min": 0, "max": 3 }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher type (min 0, max 3) at '/v' also stands for an array of 0 items, which is not allowed: an array is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            """true""",
            """{ "match": "boolean" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher boolean at '/v' also stands for false, which is not allowed: false is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            """1""",
            """{ "match": "integer" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher integer at '/v' also stands for 0, which is not allowed: 0 is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            """1""",
            """{ "match": "number" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher number at '/v' also stands for 0, which is not allowed: 0 is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            """1""",
            """{ "match": "type" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher type at '/v' also stands for 0, which is not allowed: 0 is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            "\"2020\"",
            """{ "match": "regex", "regex": "^20.0$" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher regex '^20.0$' at '/v' also stands for '20a0', which is not allowed: '20a0' is not one of '2020', '10:00', 1, true, an array, did you mean '2020'? (7: 'enum' is said here)",
            ]
        },
        {
            "\"2020\"",
            """{ "match": "semver" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher semver at '/v' also stands for '0.0.0', which is not allowed: '0.0.0' is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
        {
            "\"2020\"",
            """{ "match": "notEmpty" }""",
            [
                "Error pact.request.body.matcher-wider-than-enum 6 /interactions/0/request/matchingRules/body/$.v: The matcher notEmpty at '/v' also stands for 'a', which is not allowed: 'a' is not one of '2020', '10:00', 1, true, an array (7: 'enum' is said here)",
            ]
        },
    };

    public static TheoryData<string, string, string[]> Bodies => new()
    {
        {
            """{ "k": "a", "n": "x" }""",
            """$.n""",
            [
                "Warning pact.request.body.matcher-wider-than-limits 6 /interactions/0/request/matchingRules/body/$.n: The matcher type at '/n' also stands for 'aa', which is not allowed: the string has 2 characters, but may have at most 1 (27: 'maxLength' is said here)",
            ]
        },
        {
            """{ "k": "b", "n": "bx" }""",
            """$.n""",
            [
                "Warning pact.request.body.matcher-wider-than-pattern 6 /interactions/0/request/matchingRules/body/$.n: The matcher type at '/n' also stands for '', which is not allowed: '' does not match the pattern '^b' (29: 'pattern' is said here)",
            ]
        },
        {
            """{ "d": 1, "m": "x" }""",
            """$.m""",
            [
                "Warning pact.request.body.matcher-wider-than-limits 6 /interactions/0/request/matchingRules/body/$.m: The matcher type at '/m' also stands for 'aaaaaa', which is not allowed: the string has 6 characters, but may have at most 5 (32: 'maxLength' is said here)",
            ]
        },
        {
            """{ "m": "x" }""",
            """$.m""",
            []
        },
        {
            """{ "k": "a", "t": 1 }""",
            "",
            []
        },
        {
            """{ "k": "b", "t": 1 }""",
            "",
            [
                "Warning pact.request.body.undescribed-property 5 /interactions/0/request/body/content/t: The request sends 't', which the schema does not describe, did you mean 'k'? (15: the properties are described here)",
            ]
        },
        {
            """{ "e": 1, "k": "b" }""",
            "",
            []
        },
        {
            """{ "o": "x" }""",
            """$.o""",
            [
                "Warning pact.request.body.matcher-wider-than-limits 6 /interactions/0/request/matchingRules/body/$.o: The matcher type at '/o' also stands for 'aaa', which is not allowed: the string has 3 characters, but may have at most 2 (as alternative 1, the closest of 2 alternatives) (23: 'maxLength' is said here)",
            ]
        },
        {
            """{ "o": 12 }""",
            """$.o""",
            [
                "Warning pact.request.body.matcher-wider-than-limits 6 /interactions/0/request/matchingRules/body/$.o: The matcher type at '/o' also stands for 1000000000000, which is not allowed: 1000000000000 is more than the greatest value, 99 (as alternative 2, the closest of 2 alternatives) (24: 'maximum' is said here)",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Matchers))]
    public void A_matcher(string example, string matcher, string[] expected) => Assert.Equal(
        expected,
        Said(Words, $$"""
            { "request": { "method": "POST", "path": "/w", "body": { "content": { "v": {{example}} }, "contentType": "application/json" },
              "matchingRules": { "body": { "$.v": { "matchers": [ {{matcher}} ] } } } }, "response": { "status": 200 } }
            """));

    /// <param name="place">What a type matcher is at; nothing where there is none.</param>
    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_body_of_which_schemas_depend_on_the_value(string body, string place, string[] expected) => Assert.Equal(
        expected,
        Said(Words, $$"""
            { "request": { "method": "POST", "path": "/s", "body": { "content": {{body}}, "contentType": "application/json" },
              "matchingRules": { "body": { {{(place.Length == 0 ? "" : $$"""  "{{place}}": { "matchers": [ { "match": "type" } ] } """)}} } } }, "response": { "status": 200 } }
            """));
}
