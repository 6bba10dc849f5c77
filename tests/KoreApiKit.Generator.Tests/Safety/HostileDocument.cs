using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KoreApiKit.Generator.Tests.Safety;

/// <summary>
/// A document in which every place that may hold any text has a name, such as <c>@title</c>. References to a named place
/// are written <c>@@place</c>, and follow it when its text changes.
/// </summary>
internal static partial class HostileDocument
{
    private const string Template = """
        {
          "openapi": "3.1.0",
          "info": { "title": "@title", "summary": "@infoSummary", "description": "@infoDescription", "version": "@version", "termsOfService": "@terms", "contact": { "name": "@contact", "url": "@contactUrl" }, "license": { "name": "@license" } },
          "servers": [{ "url": "https://{@host}.example/@serverPath", "description": "@serverDescription", "variables": { "@host": { "default": "@hostDefault", "enum": ["@hostDefault"], "description": "@hostDescription" } } }],
          "tags": [{ "name": "@tag", "description": "@tagDescription", "externalDocs": { "url": "@docsUrl", "description": "@docs" } }],
          "security": [{ "@oauth": ["@scope"] }],
          "x-any": { "@extensionKey": "@extensionValue" },
          "x-koreapikit-formats": { "@format": { "type": "time", "pattern": "h:mm tt" } },
          "paths": {
            "/@path/{@pathParameter}": {
              "summary": "@pathSummary",
              "description": "@pathDescription",
              "parameters": [{ "name": "@pathParameter", "in": "path", "required": true, "description": "@pathParameterDescription", "schema": { "type": "string", "pattern": "@pattern", "default": "@pathDefault" } }],
              "post": {
                "operationId": "@operation",
                "tags": ["@tag"],
                "summary": "@summary",
                "description": "@description",
                "deprecated": true,
                "parameters": [
                  { "name": "@query", "in": "query", "description": "@queryDescription", "schema": { "type": "string", "enum": ["@queryValue", "other"], "default": "@queryValue" } },
                  { "name": "@cookie", "in": "cookie", "schema": { "type": "array", "items": { "type": "string" } } },
                  { "name": "@deep", "in": "query", "style": "deepObject", "schema": { "type": "object", "properties": { "@deepProperty": { "type": "string" } } } },
                  { "name": "@header", "in": "header", "required": true, "schema": { "type": "integer" } },
                  { "name": "@option", "in": "query", "x-koreapikit-client-option": true, "x-koreapikit-name": "@optionName", "schema": { "type": "string" } }
                ],
                "requestBody": {
                  "description": "@bodyDescription",
                  "required": true,
                  "content": {
                    "application/json; x=@bodyMedia": { "schema": { "$ref": "#/components/schemas/@@pet" }, "examples": { "@exampleName": { "summary": "@exampleSummary", "value": { "@name": "@exampleValue" } } } }
                  }
                },
                "responses": {
                  "200": { "description": "@ok", "headers": { "@responseHeader": { "description": "@responseHeaderDescription", "schema": { "type": "string" } } }, "content": { "application/json; x=@media": { "schema": { "$ref": "#/components/schemas/@@pet" } } }, "links": { "@link": { "operationId": "@operation", "description": "@linkDescription" } } },
                  "404": { "description": "@notFound", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/@@problem" } } } }
                },
                "callbacks": { "@callback": { "{$request.body#/@callbackPointer}": { "post": { "operationId": "@callbackOperation", "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "@callbackProperty": { "type": "string" } } } } } }, "responses": { "204": { "description": "@callbackOk" } } } } } }
              },
              "put": {
                "tags": ["@tag"],
                "security": [{ "@apiKey": [] }, { "@bearer": [] }],
                "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "@part": { "type": "string" }, "@file": { "type": "string", "contentMediaType": "@contentMediaType", "format": "binary" } } }, "encoding": { "@part": { "contentType": "@partType" } } } } },
                "responses": { "204": { "description": "@noContent" } }
              },
              "patch": {
                "operationId": "@formOperation",
                "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "@formField": { "type": "string", "default": "@formDefault" } } } } } },
                "responses": { "default": { "description": "@anything", "content": { "text/plain; x=@textMedia": { "schema": { "type": "string" } } } } }
              }
            }
          },
          "webhooks": { "@webhook": { "post": { "operationId": "@webhookOperation", "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "@webhookProperty": { "type": "integer" } } } } } }, "responses": { "204": { "description": "@webhookOk" } } } } },
          "components": {
            "securitySchemes": {
              "@oauth": { "type": "oauth2", "description": "@oauthDescription", "flows": { "clientCredentials": { "tokenUrl": "@tokenUrl", "scopes": { "@scope": "@scopeDescription" } } } },
              "@apiKey": { "type": "apiKey", "in": "query", "name": "@apiKeyName" },
              "@bearer": { "type": "http", "scheme": "bearer", "bearerFormat": "@bearerFormat" }
            },
            "schemas": {
              "@pet": {
                "title": "@petTitle",
                "description": "@petDescription",
                "type": "object",
                "required": ["@name", "@kind"],
                "dependentRequired": { "@name": ["@choice"] },
                "properties": {
                  "@name": { "type": "string", "title": "@nameTitle", "description": "@nameDescription", "minLength": 1, "pattern": "@namePattern", "examples": ["@nameExample"], "default": "@nameDefault" },
                  "@kind": { "const": "@kindValue" },
                  "@choice": { "$ref": "#/components/schemas/@@choice" },
                  "@either": { "$ref": "#/components/schemas/@@either" },
                  "@time": { "type": "string", "format": "@format" },
                  "@unknown": { "type": "string", "format": "@unknownFormat", "contentEncoding": "@encoding", "$comment": "@comment" },
                  "@old": { "type": "string", "deprecated": true, "x-koreapikit-name": "@oldName" },
                  "@inline": { "type": "object", "properties": { "@inner": { "type": "array", "items": { "type": "string", "enum": ["@innerValue"] } } } }
                },
                "patternProperties": { "@patternProperty": { "type": "string" } },
                "additionalProperties": { "type": "string" }
              },
              "@problem": { "type": "object", "required": ["@problemCode"], "properties": { "@problemCode": { "type": "string" } } },
              "@choice": { "type": "string", "description": "@choiceDescription", "enum": ["@choiceValue", "two", "three"], "x-enum-varnames": ["@choiceName", "Two", "Three"], "x-enum-descriptions": ["@choiceText", "", ""] },
              "@either": { "oneOf": [{ "$ref": "#/components/schemas/@@cat" }, { "$ref": "#/components/schemas/@@dog" }], "discriminator": { "propertyName": "@discriminator", "mapping": { "@catValue": "#/components/schemas/@@cat", "@dogValue": "#/components/schemas/@@dog" } } },
              "@cat": { "type": "object", "required": ["@discriminator"], "properties": { "@discriminator": { "type": "string" }, "@catProperty": { "type": "string" } } },
              "@dog": { "type": "object", "required": ["@discriminator"], "properties": { "@discriminator": { "type": "string" }, "@dogProperty": { "type": "string" } } }
            }
          }
        }
        """;

    /// <summary>The names of all places, in the order of the document.</summary>
    public static IReadOnlyList<string> Places { get; } =
        [.. Place().Matches(Template).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The document with a text at each place.</summary>
    public static string With(Func<string, string> textOf) => Place().Replace(Template, match =>
    {
        string place = match.Groups["name"].Value;
        string text = IsTemplate(place) ? textOf(place).Replace('{', '(').Replace('}', ')') : textOf(place);
        return Escape(match.Groups["reference"].Length > 0 ? Pointer(text) : text);
    });

    // Braces make a parameter there, as they should.
    private static bool IsTemplate(string place) => place is "path" or "pathParameter" or "host" or "serverPath";

    private static string Pointer(string text) =>
        text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal).Replace("%", "%25", StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var json = new StringBuilder();
        foreach (char character in text)
        {
            // A lone surrogate is no escape of JSON, but may stand in a text as it is.
            json.Append(char.IsAsciiLetterOrDigit(character) || char.IsSurrogate(character) ? character.ToString() : "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }

        return json.ToString();
    }

    [GeneratedRegex("(?<reference>@)?@(?<name>[A-Za-z]+)")]
    private static partial Regex Place();
}
