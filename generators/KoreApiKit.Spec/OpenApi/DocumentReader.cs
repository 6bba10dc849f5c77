using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads the root of a document, of OpenAPI 3 or Swagger 2.0, into the typed document.</summary>
internal sealed class DocumentReader(OpenApiContext context, NodeFields root, SpecificationVersion version)
{
    /// <summary>Reads the document, or gives null where its schemas are too deep, which is reported.</summary>
    public OpenApiDocument? Read()
    {
        NodeFields? components = version.IsSwagger ? root : root.Object("components");
        string schemasKey = version.IsSwagger ? "definitions" : "schemas";
        context.Schemas.FindNamed = name => components?.Object(schemasKey)?.Value(name);
        CheckSections();

        var security = new SecurityReader(context);
        ImmutableArray<OpenApiSecurityScheme> schemes =
            security.ReadSchemes(components, version.IsSwagger ? "securityDefinitions" : "securitySchemes");
        ImmutableArray<SchemaProperty> schemas = ReadSchemas(components, schemasKey);
        IMessageReader messages = version.IsSwagger ? new SwaggerMessageReader(context, root) : new MessageReader(context);
        var paths = new PathItemReader(context, messages, security, security.ReadRequirements(root) ?? ImmutableArray<OpenApiSecurityRequirement>.Empty);
        ImmutableArray<OpenApiOperation> operations = paths.ReadAll(root, "paths", isPath: true);
        ImmutableArray<OpenApiOperation> webhooks =
            version.HasWebhooks ? paths.ReadAll(root, "webhooks", isPath: false) : ImmutableArray<OpenApiOperation>.Empty;
        context.Schemas.ResolveAll(context.CancellationToken);
        if (!SchemaDepth.IsWithinLimit(context.Schemas.Schemas, context.Findings, context.CancellationToken))
        {
            return null;
        }

        return new OpenApiDocument
        {
            Node = root.Node,
            SpecificationVersion = version.Text,
            Info = ReadInfo(),
            Servers = version.IsSwagger ? ServerReader.ReadSwagger(root) : ServerReader.Read(root, context.Findings),
            Operations = operations,
            InboundOperations = webhooks.AddRange(paths.CallbackOperations),
            Schemas = schemas,
            SecuritySchemes = schemes,
            Tags = ReadTags(),
            Formats = FormatBindingReader.Read(root, context.Findings),
            AllSchemas = context.Schemas.Schemas.ToImmutableArray(),
        };
    }

    private void CheckSections()
    {
        bool hasParts = root.Has("paths") || (version.HasWebhooks && (root.Has("webhooks") || root.Has("components")));
        if (!hasParts)
        {
            root.ReportMissing("document", "paths", "it has no operations");
        }
    }

    private OpenApiInfo ReadInfo()
    {
        if (root.Object("info") is not { } info)
        {
            if (!root.Has("info"))
            {
                root.ReportMissing("document", "info", "the title is empty");
            }

            return new OpenApiInfo("", "", null);
        }

        foreach (string key in (string[])["title", "version"])
        {
            if (!info.Has(key))
            {
                info.ReportMissing("info object", key, "it is empty");
            }
        }

        return new OpenApiInfo(info.Text("title") ?? "", info.Text("version") ?? "", info.String("description"));
    }

    private ImmutableArray<OpenApiTag> ReadTags()
    {
        var tags = ImmutableArray.CreateBuilder<OpenApiTag>();
        foreach (PlacedNode item in root.Items("tags"))
        {
            if (NodeFields.Of(item, "tags", context.Findings) is not { } tag)
            {
                continue;
            }

            if (tag.Text("name") is { } name)
            {
                tags.Add(new OpenApiTag(name, tag.String("description")));
            }
            else if (!tag.Has("name"))
            {
                tag.ReportMissing("tag", "name", "the tag was left out");
            }
        }

        return tags.ToImmutable();
    }

    private ImmutableArray<SchemaProperty> ReadSchemas(NodeFields? components, string key)
    {
        var schemas = ImmutableArray.CreateBuilder<SchemaProperty>();
        foreach ((MappingEntry entry, PlacedNode value) in components?.Members(key) ?? [])
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (context.Schemas.Read(value, entry.Key) is { } schema)
            {
                schemas.Add(new SchemaProperty(entry.Key, entry.KeyLocation, schema));
            }
        }

        return schemas.ToImmutable();
    }
}
