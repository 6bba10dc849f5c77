using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Path templates: the names in braces (OpenAPI 3.1.1, section 4.8.8.2).</summary>
internal static class PathTemplate
{
    /// <summary>What is sent of a path template.</summary>
    public static string WithoutFragment(string path)
    {
        int fragment = path.IndexOf('#');
        return fragment < 0 ? path : path.Substring(0, fragment);
    }

    /// <summary>The names in braces, in the order in which they stand.</summary>
    public static ImmutableArray<string> NamesIn(string path)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        int open = path.IndexOf('{');
        while (open >= 0)
        {
            int close = path.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            names.Add(path.Substring(open + 1, close - open - 1));
            open = path.IndexOf('{', close);
        }

        return names.ToImmutable();
    }

    /// <summary>Reports names without a path parameter, at the path's key, and path parameters without a place in the path.</summary>
    public static void Check(
        string path, SpecLocation pathLocation, ImmutableArray<OpenApiParameter> parameters, FindingCollection findings)
    {
        ImmutableArray<string> names = NamesIn(path);
        foreach (string name in names)
        {
            if (!parameters.Any(parameter => parameter.Place == ParameterPlace.Path && parameter.Name == name))
            {
                findings.Add(
                    FindingDescriptors.PathParameters, pathLocation, path, $"'{{{name}}}' is not declared and is taken as a string; add a parameter '{name}' in path");
            }
        }

        foreach (OpenApiParameter parameter in parameters)
        {
            if (parameter.Place == ParameterPlace.Path && !names.Contains(parameter.Name))
            {
                findings.Add(
                    FindingDescriptors.PathParameters, parameter.Location, path, $"the parameter '{parameter.Name}' has no place '{{{parameter.Name}}}' in the path");
            }
        }
    }
}
