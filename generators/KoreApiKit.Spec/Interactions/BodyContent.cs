using System.Collections.Immutable;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>The media type of a body that interactions pin, and how a value is written in it.</summary>
internal static class BodyContent
{
    private static readonly BodyKind[] Preferred = [BodyKind.Json, BodyKind.FormUrlEncoded, BodyKind.Multipart, BodyKind.Text];

    /// <summary>The body of a request: JSON, else a form, parts, or text, as the client sends it; null where none can be pinned (binary, streams).</summary>
    public static OpenApiMediaType? OfRequest(ImmutableArray<OpenApiMediaType> contents) => Preferred
        .Select(kind => contents.FirstOrDefault(content => KindOf(content) == kind))
        .FirstOrDefault(content => content is not null);

    /// <summary>The body of a response: the first JSON, else the first form or text; null where none can be pinned (parts, binary, streams).</summary>
    public static OpenApiMediaType? OfResponse(ImmutableArray<OpenApiMediaType> contents) =>
        contents.FirstOrDefault(content => KindOf(content) == BodyKind.Json)
        ?? contents.FirstOrDefault(content => KindOf(content) is BodyKind.FormUrlEncoded or BodyKind.Text);

    /// <summary>How the media type is written; a range is taken for JSON.</summary>
    public static BodyKind KindOf(OpenApiMediaType content) =>
        MediaTypes.IsRange(content.Name) ? BodyKind.Json : MediaTypes.KindOf(content.Name);

    /// <summary>The media type's name; <c>application/json</c> for a range.</summary>
    public static string NameOf(OpenApiMediaType content) => MediaTypes.IsRange(content.Name) ? "application/json" : content.Name;

    /// <summary>The body with its matchers; null where the value cannot be written in the media type.</summary>
    public static InteractionBodyModel? Write(OpenApiMediaType content, SpecNode value, ValueMatchers matchers) => KindOf(content) switch
    {
        BodyKind.Json => new InteractionBodyModel(NameOf(content), matchers.Body(value, content.Schema), Literals.Json(value)),
        BodyKind.FormUrlEncoded when value is MappingNode fields =>
            new InteractionBodyModel(NameOf(content), BodyFields.Form(content, fields, matchers), Literals.Json(value)),
        BodyKind.Multipart when value is MappingNode parts =>
            new InteractionBodyModel(NameOf(content), null, Literals.Json(value), BodyFields.Parts(content, parts, matchers)),
        BodyKind.Multipart => null,
        _ when value is ScalarNode text => new InteractionBodyModel(NameOf(content), null, text.Text),
        _ => null,
    };

    /// <summary>Whether an example is what the schema allows; one of a body in text is not described by it.</summary>
    public static bool IsValid(OpenApiMediaType content, SpecNode value, SchemaValidator validator, ValidationDirection direction, CancellationToken cancellationToken) =>
        content.Schema is not { } schema
        || (KindOf(content) != BodyKind.Json && value is ScalarNode)
        || validator.IsValid(schema, value, direction, cancellationToken);
}
