using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the statements that set a request's body. The runtime sends none where the value is null.</summary>
internal sealed class BodyEmitter(ClientShape client, ClientTypes types, ParameterEmitter parameters, StaticFields fields)
{
    /// <param name="contentType">The method's parameter for the content type, or null.</param>
    public void Emit(SourceWriter source, OperationModel operation, BodyModel body, string request, string? contentType, LocalNames locals)
    {
        ContentModel content = BodyPlan.Choose(body);
        string value = CSharpText.Identifier(body.Name);
        string mediaType = contentType ?? CSharpText.Literal(BodyPlan.DefiniteMediaType(content));
        if (content.Kind == BodyKind.Multipart)
        {
            EmitMultipart(source, body, content, mediaType, request, locals);
            return;
        }

        string contents = types.Http("BodyContent");
        string made = content.Kind switch
        {
            BodyKind.Json when content.Type.Type is NamedTypeReference { Kind: not NamedTypeKind.Enum } => $"{contents}.Json({value}, {mediaType})",
            BodyKind.Json => $"{contents}.Json<{types.Names.Reference(content.Type.Type)}>({value}, {mediaType}, {parameters.WriterLambda(content.Type.Type)})",
            BodyKind.Text => $"{contents}.Text({value}, {mediaType})",
            BodyKind.FormUrlEncoded =>
                $"{contents}.Form<{types.Names.Reference(content.Type.Type)}>({value}, {mediaType}, {parameters.WriterLambda(content.Type.Type)}{FieldEncodings(operation, content)})",
            BodyKind.JsonLines =>
                $"{contents}.Items<{types.Names.Use(content.Type)}>({value}, {mediaType}, {parameters.WriterLambda(content.Type)})",
            _ => $"{contents}.Stream({value}, {mediaType})",
        };
        source.Line($"{request}.SetContent({made});");
    }

    private string FieldEncodings(OperationModel operation, ContentModel content)
    {
        MemberEncodingModel[] encodings = content.Encodings.Where(encoding => encoding.Style is not null || encoding.IsJson).ToArray();
        if (encodings.Length == 0)
        {
            return "";
        }

        string type = types.Http("FieldEncoding");
        string items = string.Join(", ", encodings.Select(encoding =>
            $"new {type}({CSharpText.Literal(encoding.WireName)}, {types.Http("ParameterStyle")}.{encoding.Style ?? ParameterStyle.Form}, "
            + $"{ParameterEmitter.Text(encoding.Explode)}, {ParameterEmitter.Text(encoding.AllowReserved)}, {ParameterEmitter.Text(encoding.IsJson)})"));
        return ", " + fields.Reference(operation.Name + "Fields", type + "[]", $"new {type}[] {{ {items} }}");
    }

    /// <summary>Emits the parts, one a property of the record.</summary>
    private void EmitMultipart(SourceWriter source, BodyModel body, ContentModel content, string mediaType, string request, LocalNames locals)
    {
        string value = CSharpText.Identifier(body.Name);
        if (!body.Required)
        {
            value = locals.New("content");
            source.Open($"if ({CSharpText.Identifier(body.Name)} is {{ }} {value})");
        }

        string parts = locals.New("parts");
        source.Line($"{types.Http("MultipartBody")} {parts} = new {types.Http("MultipartBody")}({mediaType});");
        RecordType? record = content.Type.Type is NamedTypeReference named
            ? client.MultipartRecords.Where(candidate => candidate.Name == named.Name).FirstOrDefault()
            : null;
        if (record is null)
        {
            source.Line($"{parts}.AddMembers({parameters.ValueOf(content.Type.Type, value)});");
        }
        else
        {
            foreach (PropertyModel property in record.Properties.Where(property => !property.ReadOnly))
            {
                MemberEncodingModel? encoding = content.Encodings.Where(candidate => candidate.WireName == property.WireName).FirstOrDefault();
                source.Line($"{parts}.{PartText(property, $"{value}.{CSharpText.Identifier(property.Name)}", encoding)};");
            }
        }

        source.Line($"{request}.SetContent({parts}.ToContent());");
        if (!body.Required)
        {
            source.Close();
        }
    }

    private string PartText(PropertyModel property, string expression, MemberEncodingModel? encoding)
    {
        string name = CSharpText.Literal(property.WireName);
        string more = MoreText(encoding);
        if (property.Constant is { } constant)
        {
            return $"AddText({name}, {CSharpText.Literal(constant.Text)}{more})";
        }

        string value = property.Presence == Presence.OptionalOrNull ? expression + ".GetValueOrDefault()" : expression;
        TypeReference type = property.Type.Type;
        if (encoding?.Style is { } style)
        {
            string styled = style == ParameterStyle.DeepObject ? parameters.DeepValueOf(type, value) : parameters.ValueOf(type, value);
            return $"AddStyled({name}, {types.Http("ParameterStyle")}.{style}, {ParameterEmitter.Text(encoding.Explode)}, {styled})";
        }

        bool isJson = encoding?.IsJson ?? false;
        return type switch
        {
            ScalarTypeReference { Scalar: ScalarType.Stream } => $"AddFile({name}, {value}{more})",
            ArrayTypeReference { Item.Type: ScalarTypeReference { Scalar: ScalarType.Stream } } => $"AddFiles({name}, {value}{more})",
            _ when isJson || type is NamedTypeReference { Kind: NamedTypeKind.Record or NamedTypeKind.Union } or DictionaryTypeReference or AnyTypeReference =>
                $"AddJson<{types.Names.Reference(type)}>({name}, {value}, {CSharpText.Literal(encoding?.ContentType ?? "application/json")}, "
                + $"{parameters.WriterLambda(type)}{HeadersText(encoding)})",
            _ => $"Add({name}, {parameters.ValueOf(type, value)}{more})",
        };
    }

    /// <summary>The arguments for content type and headers, where there are some.</summary>
    private static string MoreText(MemberEncodingModel? encoding)
    {
        string headers = HeadersText(encoding);
        return encoding?.ContentType is { } contentType ? $", {CSharpText.Literal(contentType)}{headers}"
            : headers.Length > 0 ? ", null" + headers
            : "";
    }

    private static string HeadersText(MemberEncodingModel? encoding) => encoding is null
        ? ""
        : string.Concat(encoding.Headers.Select(header => $", ({CSharpText.Literal(header.Name)}, {CSharpText.Literal(header.Value)})"));
}
