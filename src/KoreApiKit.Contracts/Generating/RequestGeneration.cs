using System.Collections.Immutable;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Generating;

/// <summary>Puts generated values into a request before it is replayed (Pact Specification 3, "generators").</summary>
internal static class RequestGeneration
{
    /// <summary>The request with the values of its generators in place of the examples.</summary>
    public static PactRequest Apply(PactRequest request, ValueGenerators values)
    {
        foreach (PactGenerator generator in request.Generators)
        {
            SpecNode Replace(SpecNode example) => values.Generate(generator, example) ?? example;

            request = generator.Part switch
            {
                PactPart.Path => request with { Path = Replaced(request.Path, Replace) },
                PactPart.Query => request with { Query = Replaced(request.Query, generator, StringComparison.Ordinal, Replace) },
                PactPart.Header => request with { Headers = Replaced(request.Headers, generator, StringComparison.OrdinalIgnoreCase, Replace) },
                PactPart.Body when request.Body is { Kind: PactBodyKind.Json, Json: { } json } =>
                    request with { Body = request.Body with { Json = NodeEdit.Replace(json, generator.Expression, Replace) } },
                _ => request,
            };
        }

        return request;
    }

    private static ImmutableArray<PactValues> Replaced(
        ImmutableArray<PactValues> all, PactGenerator generator, StringComparison comparison, Func<SpecNode, SpecNode> replace) =>
    [
        .. all.Select(values => string.Equals(values.Name, generator.Name, comparison)
            ? values with { Values = [.. values.Values.Select((text, index) => IsMeant(generator.Expression, index) ? Replaced(text, replace) : text)] }
            : values),
    ];

    private static bool IsMeant(PathExpression expression, int index) => expression.Fit([PathSegment.Item(index)]) is not null;

    private static PactText Replaced(PactText text, Func<SpecNode, SpecNode> replace) =>
        text with { Text = JsonValues.Text(replace(ScalarNodes.Text(text.Text))) };
}
