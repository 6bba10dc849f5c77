using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads Security Scheme Objects and Security Requirement Objects.</summary>
internal sealed class SecurityReader(OpenApiContext context)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the schemes of the document: the members of <paramref name="key"/>.</summary>
    public ImmutableArray<OpenApiSecurityScheme> ReadSchemes(NodeFields? owner, string key)
    {
        var schemes = ImmutableArray.CreateBuilder<OpenApiSecurityScheme>();
        foreach ((MappingEntry entry, PlacedNode value) in owner?.Members(key) ?? [])
        {
            _names.Add(entry.Key);
            if (context.Follow(value, entry.Key) is { } fields && ReadScheme(entry.Key, fields) is { } scheme)
            {
                schemes.Add(scheme);
            }
        }

        return schemes.ToImmutable();
    }

    /// <summary>Reads a <c>security</c> array, or gives null where it is absent.</summary>
    public ImmutableArray<OpenApiSecurityRequirement>? ReadRequirements(NodeFields owner)
    {
        if (owner.Sequence("security") is null)
        {
            return null;
        }

        var requirements = ImmutableArray.CreateBuilder<OpenApiSecurityRequirement>();
        foreach (PlacedNode item in owner.Items("security"))
        {
            if (NodeFields.Of(item, "security", context.Findings) is { } requirement
                && ReadRequirement(requirement) is { } read)
            {
                requirements.Add(read);
            }
        }

        return requirements.ToImmutable();
    }

    private OpenApiSecurityRequirement? ReadRequirement(NodeFields requirement)
    {
        var schemes = ImmutableArray.CreateBuilder<OpenApiRequiredScheme>();
        bool known = true;
        foreach ((MappingEntry entry, PlacedNode _) in requirement.Members())
        {
            if (_names.Contains(entry.Key))
            {
                schemes.Add(new OpenApiRequiredScheme(entry.Key, requirement.Strings(entry.Key)));
                continue;
            }

            known = false;
            context.Findings.Add(
                FindingDescriptors.UnknownSecurityScheme, entry.KeyLocation, entry.Key, Suggestion.For(entry.Key, _names));
        }

        return known ? new OpenApiSecurityRequirement(schemes.ToImmutable()) : null;
    }

    private static OpenApiSecurityScheme? ReadScheme(string name, NodeFields fields)
    {
        const string LeftOut = "the scheme was left out";
        if (fields.String("type") is not { } type)
        {
            if (!fields.Has("type"))
            {
                fields.ReportMissing("security scheme", "type", LeftOut);
            }

            return null;
        }

        // Swagger 2.0 calls the one scheme of HTTP that it knows a type of its own.
        bool basic = type == "basic";
        string[] needed = type switch
        {
            "apiKey" => ["name", "in"],
            "http" => ["scheme"],
            "basic" or "oauth2" or "openIdConnect" or "mutualTLS" => [],
            _ => ["type"],
        };
        if (needed is ["type"])
        {
            fields.Report("type", "apiKey, http, oauth2, openIdConnect or mutualTLS", fields.Node["type"]!);
            return null;
        }

        string? missing = Array.Find(needed, key => fields.String(key) is null);
        if (missing is not null)
        {
            if (!fields.Has(missing))
            {
                fields.ReportMissing("security scheme", missing, LeftOut);
            }

            return null;
        }

        return new OpenApiSecurityScheme
        {
            Node = fields.Node,
            Name = name,
            Type = basic ? "http" : type,
            Description = fields.String("description"),
            In = type == "apiKey" ? fields.String("in") : null,
            ParameterName = type == "apiKey" ? fields.String("name") : null,
            Scheme = basic ? "basic" : type == "http" ? fields.String("scheme")?.ToLowerInvariant() : null,
        };
    }
}
