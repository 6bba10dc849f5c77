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

    public EquatableArray<ContentModel> Build(ImmutableArray<OpenApiMediaType> contents, bool isRequest) =>
        contents.Select(content => Build(content, isRequest)).ToEquatableArray();

    private ContentModel Build(OpenApiMediaType content, bool isRequest)
    {
        BodyKind kind = MediaTypes.IsRange(content.Name) ? KindOfRange(content.Schema) : MediaTypes.KindOf(content.Name);
        string mediaType = isRequest && MediaTypes.IsRange(content.Name) ? DefaultMediaType(kind) : content.Name;
        TypeUse type = kind switch
        {
            BodyKind.Binary => Stream,
            BodyKind.Text => TextType(content.Schema),
            BodyKind.JsonLines or BodyKind.EventStream => ItemType(content, kind),
            _ => types.UseOf(content.Schema),
        };
        bool isForm = kind is BodyKind.FormUrlEncoded or BodyKind.Multipart;
        if (isForm && type.Type is not (DictionaryTypeReference or NamedTypeReference { Kind: NamedTypeKind.Record }))
        {
            scope.Findings.Add(
                FindingDescriptors.NotSupported,
                content.Node.Location,
                $"The body '{content.Name}' is not an object with properties; it is taken as a stream that the caller writes");
            return new ContentModel(mediaType, BodyKind.Binary, Stream);
        }

        return new ContentModel(mediaType, kind, type);
    }

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

        SchemaKind kind = scope.Kinds.Of(schema);
        bool isScalar = kind is SchemaKind.String or SchemaKind.StringEnum or SchemaKind.Integer or SchemaKind.IntegerEnum or SchemaKind.Number or SchemaKind.Boolean;
        return isScalar && types.UseOf(schema) is { Type: not ScalarTypeReference { Scalar: ScalarType.Bytes } } use ? use : Text;
    }

    // Before OpenAPI 3.2 the schema of a stream describes one item, though some documents give a list of them.
    private TypeUse ItemType(OpenApiMediaType content, BodyKind kind)
    {
        if (content.ItemSchema is { } item)
        {
            return types.UseOf(item);
        }

        if (content.Schema is null)
        {
            return kind == BodyKind.EventStream ? Text : types.UseOf(null);
        }

        TypeUse use = types.UseOf(content.Schema);
        return use.Type is ArrayTypeReference array ? array.Item
            : use.Type is ScalarTypeReference { Scalar: ScalarType.Bytes } ? Text
            : use;
    }
}
