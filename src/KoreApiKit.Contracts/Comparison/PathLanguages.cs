using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>The paths that a template stands for.</summary>
internal sealed class PathLanguages(LanguageSet languages, ParameterLanguages parameters)
{
    private const int MostListed = 200;

    private static readonly CodePointSet Delimiters = CodePointSet.Of(('/', '/'), ('?', '?'), ('#', '#'));

    private readonly Dictionary<(string BasePath, string Path, MappingNode Operation), Language> _known = [];

    public Language Of(string basePath, OpenApiOperation operation)
    {
        if (!_known.TryGetValue((basePath, operation.RequestPath, operation.Node), out Language? language))
        {
            language = Read(basePath, operation);
            _known.Add((basePath, operation.RequestPath, operation.Node), language);
        }

        return language;
    }

    private Language Read(string basePath, OpenApiOperation operation)
    {
        LanguageFactory factory = languages.Factory;
        Language segment = factory.Loop(factory.Characters(Delimiters.Complement()), 1, null);
        var parts = new List<Language> { factory.Literal(basePath) };
        string template = operation.RequestPath;
        int start = 0;
        for (int open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', start))
        {
            int close = template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            parts.Add(factory.Literal(template[start..open]));
            parts.Add(ParameterOf(operation, template[(open + 1)..close], segment));
            start = close + 1;
        }

        parts.Add(factory.Literal(template[start..]));
        return factory.Exactly(factory.Sequence(parts));
    }

    // Only what can stand in the middle of a path: an integer, a list of values, or anything without a slash.
    private Language ParameterOf(OpenApiOperation operation, string name, Language segment)
    {
        OpenApiParameter? parameter = operation.Parameters.FirstOrDefault(
            candidate => candidate.Place == ParameterPlace.Path && candidate.Name == name);
        if (parameter?.Schema is not { } schema)
        {
            return segment;
        }

        if ((schema.Target ?? schema).Types == JsonTypes.Integer)
        {
            LanguageFactory factory = languages.Factory;
            return factory.Sequence(
                factory.Loop(factory.Literal("-"), 0, 1), factory.Loop(factory.Characters(CodePointSet.Digits), 1, null));
        }

        Language texts = parameters.Of(schema);
        return languages.FindOutside(languages.Factory.Exactly(segment), texts).Content != LanguageContent.None
            && languages.Enumerate(texts, MostListed) is { Count: > 0 } listed
                ? languages.Factory.Union(listed.Select(languages.Factory.Literal))
                : segment;
    }
}
