using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the statements that set a request's body.</summary>
internal sealed class BodyEmitter(ClientShape client, ClientTypes types, ParameterEmitter parameters)
{
    public void Emit(SourceWriter source, BodyModel body, string request, LocalNames locals)
    {
        ContentModel content = BodyPlan.Choose(body);
        string parameter = CSharpText.Identifier(body.Name);
        if (body.Required && !MayBeNull(content))
        {
            EmitContent(source, content, request, parameter, locals);
            return;
        }

        string value = locals.New("content");
        source.Open($"if ({parameter} is {{ }} {value})");
        EmitContent(source, content, request, value, locals);
        source.Close();
    }

    /// <summary>Whether the method's parameter may be null though the body is required: a body that is JSON null.</summary>
    private static bool MayBeNull(ContentModel content) =>
        content.Kind != BodyKind.Text && !BodyPlan.IsStream(content) && CSharpTypeNames.MayBeNull(content.Type);

    private void EmitContent(SourceWriter source, ContentModel content, string request, string value, LocalNames locals)
    {
        string mediaType = CSharpText.Literal(BodyPlan.DefiniteMediaType(content));
        string made = content.Kind switch
        {
            BodyKind.Json => $"{types.Http("JsonBodyContent")}.Create({value}, {mediaType}, {parameters.WriterLambda(content.Type.Type)})",
            BodyKind.Text => $"{types.Http("BodyContent")}.Text({value}, {mediaType})",
            BodyKind.FormUrlEncoded => $"{types.Http("BodyContent")}.Form({parameters.ValueOf(content.Type.Type, value)}, {mediaType})",
            BodyKind.Multipart => EmitMultipart(source, content, mediaType, value, locals),
            _ => $"new {types.Http("StreamBodyContent")}({value}, {mediaType})",
        };
        source.Line($"{request}.SetContent({made});");
    }

    /// <summary>Emits the parts, one a property of the record, and returns the variable that holds them.</summary>
    private string EmitMultipart(SourceWriter source, ContentModel content, string mediaType, string value, LocalNames locals)
    {
        string parts = locals.New("parts");
        source.Line($"{types.Http("MultipartBody")} {parts} = new {types.Http("MultipartBody")}({mediaType});");
        RecordType? record = content.Type.Type is NamedTypeReference named
            ? client.MultipartRecords.Where(candidate => candidate.Name == named.Name).FirstOrDefault()
            : null;
        if (record is null)
        {
            source.Line($"{parts}.AddMembers({parameters.ValueOf(content.Type.Type, value)});");
            return parts + ".ToContent()";
        }

        foreach (PropertyModel property in record.Properties.Where(property => !property.ReadOnly))
        {
            EmitPart(source, property, $"{value}.{CSharpText.Identifier(property.Name)}", parts, locals);
        }

        return parts + ".ToContent()";
    }

    private void EmitPart(SourceWriter source, PropertyModel property, string expression, string parts, LocalNames locals)
    {
        string name = CSharpText.Literal(property.WireName);
        if (property.Constant is { } constant)
        {
            source.Line($"{parts}.AddText({name}, {CSharpText.Literal(constant.Text)});");
            return;
        }

        if (property.Presence == Presence.Required && !CSharpTypeNames.MayBeNull(property.Type))
        {
            source.Line(AddPart(property.Type.Type, name, expression, parts));
            return;
        }

        string present = locals.New("part");
        string member = property.Presence == Presence.OptionalOrNull ? expression + ".GetValueOrDefault()" : expression;
        source.Open($"if ({member} is {{ }} {present})")
            .Line(AddPart(property.Type.Type, name, present, parts))
            .Close();
    }

    private string AddPart(TypeReference type, string name, string expression, string parts) => type switch
    {
        ScalarTypeReference { Scalar: ScalarType.Stream } => $"{parts}.AddFile({name}, {expression});",
        ArrayTypeReference { Item.Type: ScalarTypeReference { Scalar: ScalarType.Stream } } => $"{parts}.AddFiles({name}, {expression});",
        NamedTypeReference { Kind: NamedTypeKind.Record or NamedTypeKind.Union } or DictionaryTypeReference or AnyTypeReference =>
            $"{parts}.AddJson({name}, {types.Http("JsonBodyContent")}.Create({expression}, \"application/json\", {parameters.WriterLambda(type)}));",
        _ => $"{parts}.Add({name}, {parameters.ValueOf(type, expression)});",
    };
}
