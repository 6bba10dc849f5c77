using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>A parameter of which name and place are known, with its other fields still to be read.</summary>
/// <param name="In">The text of <c>in</c>, which in Swagger 2.0 may also be <c>body</c> or <c>formData</c>.</param>
internal sealed record DeclaredParameter(NodeFields Fields, string Name, SpecLocation NameLocation, string In)
{
    public ParameterPlace Place => ParameterStyles.PlaceOf(In) ?? ParameterPlace.Query;
}

/// <summary>Collects the parameters of a path and of its operations.</summary>
internal sealed class DeclaredParameters(OpenApiContext context, IReadOnlyList<string> places)
{
    /// <summary>Reads a <c>parameters</c> array. Of two with one name and place the last counts, after a finding.</summary>
    public List<DeclaredParameter> Read(NodeFields owner)
    {
        var parameters = new List<DeclaredParameter>();
        foreach (PlacedNode item in owner.Items("parameters"))
        {
            if (context.Follow(item, "parameters") is { } fields && ReadOne(fields) is { } parameter)
            {
                if (Remove(parameters, parameter))
                {
                    context.Findings.Add(
                        FindingDescriptors.DuplicateParameter, parameter.NameLocation, parameter.In, parameter.Name);
                }

                parameters.Add(parameter);
            }
        }

        return parameters;
    }

    /// <summary>The parameters of the path, each replaced by one of the operation with its name and place, then the others.</summary>
    public static List<DeclaredParameter> Merge(IReadOnlyList<DeclaredParameter> path, IReadOnlyList<DeclaredParameter> operation)
    {
        var merged = path.Select(inherited => operation.FirstOrDefault(own => Same(own, inherited)) ?? inherited).ToList();
        merged.AddRange(operation.Where(own => !path.Any(inherited => Same(own, inherited))));
        return merged;
    }

    private DeclaredParameter? ReadOne(NodeFields fields)
    {
        string? name = fields.String("name");
        string? place = fields.String("in");
        if (name is null || place is null)
        {
            foreach (string key in (string[])["name", "in"])
            {
                if (!fields.Has(key))
                {
                    fields.ReportMissing("parameter", key, "the parameter was left out");
                }
            }

            return null;
        }

        if (!places.Contains(place))
        {
            fields.Report("in", string.Join(", ", places.Take(places.Count - 1)) + " or " + places[places.Count - 1], fields.Node["in"]!);
            return null;
        }

        // OpenAPI 3.1.1, section 4.8.12.1: headers that the request has anyway are not declared as parameters.
        return place == "header" && IsOwnedByRequest(name)
            ? null
            : new DeclaredParameter(fields, name, fields.Node["name"]!.Location, place);
    }

    private static bool IsOwnedByRequest(string header) =>
        header.Equals("Accept", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    private static bool Remove(List<DeclaredParameter> parameters, DeclaredParameter parameter) =>
        parameters.RemoveAll(other => Same(other, parameter)) > 0;

    private static bool Same(DeclaredParameter left, DeclaredParameter right) =>
        left.Name == right.Name && left.In == right.In;
}
