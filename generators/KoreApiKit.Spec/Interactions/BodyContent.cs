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
    /// <summary>The first JSON, else the first form or text; null where none can be pinned (multipart, binary, streams).</summary>
    public static OpenApiMediaType? Choose(ImmutableArray<OpenApiMediaType> contents) =>
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
        BodyKind.FormUrlEncoded when value is MappingNode fields => new InteractionBodyModel(NameOf(content), null, Form(fields)),
        _ when value is ScalarNode text => new InteractionBodyModel(NameOf(content), null, text.Text),
        _ => null,
    };

    /// <summary>Whether an example is what the schema allows; one of a body in text is not described by it.</summary>
    public static bool IsValid(OpenApiMediaType content, SpecNode value, SchemaValidator validator, ValidationDirection direction, CancellationToken cancellationToken) =>
        content.Schema is not { } schema
        || (KindOf(content) != BodyKind.Json && value is ScalarNode)
        || validator.IsValid(schema, value, direction, cancellationToken);

    private static string Form(MappingNode fields) => string.Join("&", fields.Entries.SelectMany(field => field.Value is SequenceNode items
        ? items.Items.Select(item => Pair(field.Key, item))
        : [Pair(field.Key, field.Value)]));

    private static string Pair(string name, SpecNode value) =>
        Uri.EscapeDataString(name) + "=" + Uri.EscapeDataString(value is ScalarNode scalar ? scalar.Text : Literals.Json(value));
}
