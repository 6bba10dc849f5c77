using System.Collections.Immutable;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes the contents of request and response bodies.</summary>
internal sealed class ContentBuilder(ModelScope scope, TypeBuilder types)
{
    private static readonly TypeUse Stream = new(new ScalarTypeReference(ScalarType.Stream), false, ConstraintsModel.None);
    private static readonly TypeUse Text = new(new ScalarTypeReference(ScalarType.String), false, ConstraintsModel.None);

    private readonly EncodingBuilder _encodings = new(scope);

    public EquatableArray<ContentModel> Build(ImmutableArray<OpenApiMediaType> contents, bool isRequest) =>
        contents.Select(content => Build(content, isRequest, contents)).ToEquatableArray();

    private ContentModel Build(OpenApiMediaType content, bool isRequest, ImmutableArray<OpenApiMediaType> all)
    {
        BodyKind kind = MediaTypes.IsRange(content.Name) ? KindOfRange(content.Schema) : MediaTypes.KindOf(content.Name);
        string mediaType = isRequest && MediaTypes.IsRange(content.Name) ? DefaultMediaType(kind) : content.Name;

        // Answers in parts or forms, and requests that are events, are left to the caller as they stand on the wire.
        bool isForm = kind is BodyKind.FormUrlEncoded or BodyKind.Multipart;
        if (isRequest ? kind == BodyKind.EventStream : isForm)
        {
            return new ContentModel(mediaType, BodyKind.Binary, Stream) { IsLoose = true };
        }

        TypeUse type = kind switch
        {
            BodyKind.Binary => Stream,
            BodyKind.Text => TextType(content.Schema),
            BodyKind.JsonLines => ItemType(content),
            BodyKind.EventStream => EventType(content.EventData),
            _ => types.UseOf(content.Schema),
        };
        if (isForm && type.Type is not (DictionaryTypeReference or NamedTypeReference { Kind: NamedTypeKind.Record }))
        {
            // Where JSON is sent instead, nothing is lost.
            if (!all.Any(other => MediaTypes.KindOf(other.Name) == BodyKind.Json))
            {
                scope.Findings.Add(
                    FindingDescriptors.NotSupported,
                    content.Node.Location,
                    $"The body '{content.Name}' is not an object with properties; it is taken as a stream that the caller writes");
            }

            return new ContentModel(mediaType, BodyKind.Binary, Stream) { IsLoose = true };
        }

        return new ContentModel(mediaType, kind, type)
        {
            Encodings = _encodings.Build(content, kind),
            IsLoose = kind is BodyKind.Text or BodyKind.Binary && content.Schema is not null && !IsPlain(content.Schema),
        };
    }

    /// <summary>Whether the schema is that of one text, number, boolean or file.</summary>
    private bool IsPlain(JsonSchema schema) => scope.Kinds.Of(schema)
        is SchemaKind.String or SchemaKind.StringEnum or SchemaKind.Integer or SchemaKind.IntegerEnum or SchemaKind.Number or SchemaKind.Boolean;

    private BodyKind KindOfRange(JsonSchema? schema)
    {
        if (schema is null)
        {
            return BodyKind.Binary;
        }

        SchemaKind kind = scope.Kinds.Of(schema);
        return kind is not SchemaKind.String ? BodyKind.Json
            : scope.Shapes.Of(schema).Format is "binary" or "byte" ? BodyKind.Binary
            : BodyKind.Text;
    }

    private static string DefaultMediaType(BodyKind kind) => kind switch
    {
        BodyKind.Json => "application/json",
        BodyKind.Text => "text/plain",
        _ => "application/octet-stream",
    };

    private TypeUse TextType(JsonSchema? schema)
    {
        if (schema is null)
        {
            return Text;
        }

        return IsPlain(schema) && types.UseOf(schema) is { Type: not ScalarTypeReference { Scalar: ScalarType.Bytes } } use ? use : Text;
    }

    // Before OpenAPI 3.2 the schema of a stream describes one item, though some documents give a list of them.
    private TypeUse ItemType(OpenApiMediaType content)
    {
        if (content.ItemSchema is { } item)
        {
            return types.UseOf(item);
        }

        TypeUse use = types.UseOf(content.Schema);
        return use.Type is ArrayTypeReference array ? array.Item
            : use.Type is ScalarTypeReference { Scalar: ScalarType.String or ScalarType.Bytes } ? types.UseOf(null)
            : use;
    }

    private TypeUse EventType(JsonSchema? data)
    {
        if (data is null || scope.Kinds.Of(data) is SchemaKind.String or SchemaKind.StringEnum)
        {
            return Text;
        }

        TypeUse use = types.UseOf(data);
        return use.Type is ArrayTypeReference array ? array.Item : use;
    }
}
