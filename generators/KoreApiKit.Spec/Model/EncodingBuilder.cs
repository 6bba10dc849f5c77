using System.Collections.Immutable;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes the encodings of forms and of bodies in parts (OpenAPI 3.1, 4.8.15).</summary>
internal sealed class EncodingBuilder(ModelScope scope)
{
    public EquatableArray<MemberEncodingModel> Build(OpenApiMediaType content, BodyKind kind) => kind is BodyKind.FormUrlEncoded or BodyKind.Multipart
        ? content.Encodings.Select(encoding => Build(encoding, content)).ToEquatableArray()
        : EquatableArray<MemberEncodingModel>.Empty;

    /// <summary>Of <c>image/png, image/*</c> the media type that a part has whose caller says nothing; null for ranges alone.</summary>
    public static string? FirstDefinite(string? contentTypes) => contentTypes?
        .Split(',')
        .Select(type => type.Trim())
        .FirstOrDefault(type => type.Length > 0 && type.IndexOf('*') < 0);

    private MemberEncodingModel Build(OpenApiEncoding encoding, OpenApiMediaType content)
    {
        // A style replaces the content type.
        bool hasStyle = encoding.Style is not null || encoding.Explode is not null || encoding.AllowReserved;
        string? contentType = hasStyle ? null : FirstDefinite(encoding.ContentType);
        bool isJson = contentType is not null && MediaTypes.KindOf(contentType) == BodyKind.Json;
        string style = encoding.Style ?? "form";
        Report(encoding, content, contentType, isJson);
        return new MemberEncodingModel(
            encoding.PropertyName,
            contentType,
            hasStyle ? StyleOf(style) : null,
            encoding.Explode ?? ParameterStyles.ExplodesByDefault(style),
            encoding.AllowReserved,
            isJson,
            encoding.Headers.Select(header => Build(header, encoding)).OfType<PartHeaderModel>().ToEquatableArray());
    }

    private static ParameterStyle StyleOf(string style) => style switch
    {
        "spaceDelimited" => ParameterStyle.SpaceDelimited,
        "pipeDelimited" => ParameterStyle.PipeDelimited,
        "deepObject" => ParameterStyle.DeepObject,
        _ => ParameterStyle.Form,
    };

    private PartHeaderModel? Build(OpenApiParameter header, OpenApiEncoding encoding)
    {
        if (header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) || header.Name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (header.Schema is { } schema && ValueOf(schema) is { } value)
        {
            return new PartHeaderModel(header.Name, value);
        }

        scope.Findings.Add(
            FindingDescriptors.NotSupported,
            header.Location,
            $"The header '{header.Name}' of the part '{encoding.PropertyName}' has no value of its own and is not sent; give its schema a const");
        return null;
    }

    private string? ValueOf(JsonSchema schema)
    {
        SchemaUse use = SchemaReducer.Reduce(schema);
        return use.IsBroken || use.Core.Boolean is not null ? null
            : ConstantValues.Of(scope.Shapes.Of(use.Core)) is { Kind: not (LiteralKind.Json or LiteralKind.Null) } literal ? literal.Text
            : use.Core.Default is Text.ScalarNode standard ? standard.Text
            : null;
    }

    private void Report(OpenApiEncoding encoding, OpenApiMediaType content, string? contentType, bool isJson)
    {
        bool isObject = content.Schema is not null && PropertyOf(content.Schema, encoding.PropertyName) is { } property
            && scope.Kinds.Of(property) is SchemaKind.Record or SchemaKind.Dictionary or SchemaKind.Union;
        if (contentType is not null && isObject && !isJson)
        {
            scope.Findings.Add(
                FindingDescriptors.NotSupported,
                content.Node.Location,
                $"The part '{encoding.PropertyName}' is an object in '{contentType}', which is not written; it is sent as JSON with this content type");
        }
    }

    private JsonSchema? PropertyOf(JsonSchema schema, string name)
    {
        SchemaUse use = SchemaReducer.Reduce(schema);
        return use.IsBroken || use.Core.Boolean is not null
            ? null
            : scope.Shapes.Of(use.Core).Properties.FirstOrDefault(property => property.Name == name)?.Schema;
    }
}
