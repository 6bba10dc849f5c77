using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads Parameter Objects and Header Objects of OpenAPI 3.</summary>
internal sealed class ParameterReader(OpenApiContext context, ExampleReader examples, MediaTypeReader mediaTypes)
{
    /// <summary>Reads a parameter of which <see cref="DeclaredParameters"/> has taken name and place.</summary>
    public OpenApiParameter Read(DeclaredParameter declared)
    {
        NodeFields fields = declared.Fields;
        bool required = fields.Flag("required");
        if (declared.Place == ParameterPlace.Path && !required)
        {
            fields.ReportMissing("path parameter", "required: true", "it is taken as required");
            required = true;
        }

        return Read(fields, declared.Name, declared.Place, declared.NameLocation) with { Required = required };
    }

    public ImmutableArray<OpenApiParameter> ReadHeaders(NodeFields owner)
    {
        var headers = ImmutableArray.CreateBuilder<OpenApiParameter>();
        foreach ((MappingEntry entry, PlacedNode value) in owner.Members("headers"))
        {
            if (context.Follow(value, entry.Key) is { } fields)
            {
                headers.Add(Read(fields, entry.Key, ParameterPlace.Header, entry.KeyLocation) with { Required = fields.Flag("required") });
            }
        }

        return headers.ToImmutable();
    }

    private OpenApiParameter Read(NodeFields fields, string name, ParameterPlace place, Diagnostics.SpecLocation location)
    {
        string style = StyleOf(fields, place);
        JsonSchema? schema = context.Schemas.ReadField(fields, "schema");
        OpenApiMediaType? content = schema is null ? mediaTypes.Read(fields, "content", ReadHeaders).FirstOrDefault() : null;
        if (!fields.Has("schema") && !fields.Has("content"))
        {
            fields.ReportMissing("parameter", "schema", "any value is allowed");
        }

        return new OpenApiParameter
        {
            Node = fields.Node,
            Name = name,
            Place = place,
            Location = location,
            Description = fields.String("description"),
            Deprecated = fields.Flag("deprecated"),
            AllowReserved = fields.Flag("allowReserved"),
            AllowEmptyValue = fields.Flag("allowEmptyValue"),
            Style = style,
            Explode = fields.Boolean("explode") ?? ParameterStyles.ExplodesByDefault(style),
            Schema = schema,
            Content = content,
            Examples = examples.Read(fields),
        };
    }

    private static string StyleOf(NodeFields fields, ParameterPlace place)
    {
        string? style = fields.String("style");
        if (style is not null && !ParameterStyles.IsKnown(style))
        {
            fields.Report("style", "simple, label, matrix, form, spaceDelimited, pipeDelimited or deepObject", fields.Node["style"]!);
            style = null;
        }

        return style ?? ParameterStyles.DefaultOf(place);
    }
}
