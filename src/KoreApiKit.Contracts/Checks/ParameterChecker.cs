using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Checks parameters of requests and headers of responses.</summary>
internal sealed class ParameterChecker(SchemaValidator validator)
{
    private readonly ParameterValues _values = new(validator);

    /// <param name="place">The part of the message, such as <c>query campaignType</c>.</param>
    public IEnumerable<ContractViolation> Check(
        OpenApiParameter parameter, string place, ParameterText text, ValidationDirection direction)
    {
        if (text.IsAbsent)
        {
            return parameter.Required
                ? [new(place, "", "required", $"The {place} is required.", parameter.Location.ToString())]
                : [];
        }

        if (parameter.Schema is { } schema)
        {
            return _values.Check(parameter, schema, text, direction).Select(violation => ContractViolation.Of(place, violation));
        }

        return parameter.Content is { } content && text.Values.Count > 0 ? CheckContent(content, place, text, direction) : [];
    }

    private IEnumerable<ContractViolation> CheckContent(
        OpenApiMediaType content, string place, ParameterText text, ValidationDirection direction)
    {
        if (content.Schema is not { } schema || !MediaTypes.IsJson(MediaTypes.NameOf(content.Name)))
        {
            return [];
        }

        (SpecNode? value, string? problem) = JsonMessage.Read(place, text.Decode(text.Values[0]));
        return value is not null
            ? validator.Validate(schema, value, direction).Select(violation => ContractViolation.Of(place, violation))
            : [new(place, "", "syntax", problem!, content.Node.Location.ToString())];
    }
}
