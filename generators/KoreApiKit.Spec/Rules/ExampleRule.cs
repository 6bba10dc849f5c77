using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Rules;

/// <summary>
/// Every example of a document must be what its schema allows: those of bodies, parameters and headers, and the examples
/// and defaults of schemas. A finding stands at the part of the example that is wrong, in whichever file that is.
/// </summary>
internal sealed class ExampleRule
{
    private const int MostForOneExample = 10;

    private readonly SchemaValidator _validator;
    private readonly FindingCollection _findings;
    private readonly CancellationToken _cancellationToken;

    private ExampleRule(SchemaValidator validator, FindingCollection findings, CancellationToken cancellationToken)
    {
        _validator = validator;
        _findings = findings;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Checks all examples of a document.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static void Check(OpenApiDocument document, FindingCollection findings, CancellationToken cancellationToken)
    {
        var rule = new ExampleRule(document.CreateValidator(), findings, cancellationToken);
        foreach (OpenApiOperation operation in document.Operations)
        {
            rule.CheckOperation(operation);
        }

        foreach (OpenApiOperation operation in document.InboundOperations)
        {
            rule.CheckOperation(operation);
        }

        foreach (JsonSchema schema in document.AllSchemas)
        {
            rule.CheckSchema(schema);
        }
    }

    private void CheckOperation(OpenApiOperation operation)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        CheckParameters(operation.Parameters, ValidationDirection.Request);
        if (operation.RequestBody is { } body)
        {
            CheckContent(body.Content, ValidationDirection.Request);
        }

        foreach (OpenApiResponse response in operation.Responses)
        {
            CheckParameters(response.Headers, ValidationDirection.Response);
            CheckContent(response.Content, ValidationDirection.Response);
        }
    }

    private void CheckParameters(ImmutableArray<OpenApiParameter> parameters, ValidationDirection direction)
    {
        foreach (OpenApiParameter parameter in parameters)
        {
            CheckExamples(parameter.Examples, parameter.Schema, direction);
            if (parameter.Content is { } content)
            {
                CheckContent(ImmutableArray.Create(content), direction);
            }
        }
    }

    private void CheckContent(ImmutableArray<OpenApiMediaType> content, ValidationDirection direction)
    {
        foreach (OpenApiMediaType mediaType in content)
        {
            if (IsJson(mediaType.Name))
            {
                CheckExamples(mediaType.Examples, mediaType.Schema, direction);
            }
            else
            {
                // In other media types a string is the body as it travels, which the schema does not describe.
                ImmutableArray<OpenApiExample> structured = mediaType.Examples.RemoveAll(example => example.Value is ScalarNode);
                CheckExamples(structured, mediaType.Schema, direction);
            }
        }
    }

    private void CheckExamples(ImmutableArray<OpenApiExample> examples, JsonSchema? schema, ValidationDirection direction)
    {
        foreach (OpenApiExample example in examples)
        {
            if (schema is not null && example.Value is { } value)
            {
                Check(example.Name, value, schema, direction);
            }
        }
    }

    private void CheckSchema(JsonSchema schema)
    {
        if (schema.Default is { } standard)
        {
            Check("default", standard, schema, ValidationDirection.Unknown);
        }

        for (int i = 0; i < schema.Examples.Length; i++)
        {
            bool single = ReferenceEquals(schema.Examples[i], schema.Keyword("example"));
            string name = single ? "example" : FormattableString.Invariant($"examples[{i}]");
            Check(name, schema.Examples[i], schema, ValidationDirection.Unknown);
        }
    }

    private void Check(string name, SpecNode value, JsonSchema schema, ValidationDirection direction)
    {
        ImmutableArray<SchemaViolation> violations = _validator.Validate(schema, value, direction, _cancellationToken);
        foreach (SchemaViolation violation in violations.Take(MostForOneExample))
        {
            _findings.Add(
                FindingDescriptors.InvalidExample, violation.InstanceLocation, name, "#" + violation.InstancePointer, violation.Message);
        }
    }

    private static bool IsJson(string mediaType)
    {
        int parameters = mediaType.IndexOf(';');
        string name = (parameters < 0 ? mediaType : mediaType.Substring(0, parameters)).Trim().ToLowerInvariant();
        return name is "application/json" or "text/json" or "*/*" or "application/*"
            || name.EndsWith("+json", StringComparison.Ordinal);
    }
}
