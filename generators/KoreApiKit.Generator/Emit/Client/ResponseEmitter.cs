using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Writes the documented answers of an operation for the runtime: how each body is read, and what is thrown.</summary>
internal sealed class ResponseEmitter(ClientShape client, ClientTypes types)
{
    /// <summary>One expression for each way of reading, with all statuses that are read so.</summary>
    public IEnumerable<string> Cases(OperationModel operation, ResponsePlan plan)
    {
        string cases = types.Http("ResponseCase");
        IEnumerable<(string Status, string Before, string After)> all = plan.Successes
            .Select(success => Success(success, plan))
            .Concat(operation.Responses.Where(response => response.IsError).Select(response => Error(response, operation)).OfType<(string, string, string)>());

        // What is no error where no success is documented is one without a body.
        return plan.Successes.Count == 0
            ? Grouped(all.Append(("2XX", cases + ".Empty(", ")")))
            : Grouped(all);
    }

    private static IEnumerable<string> Grouped(IEnumerable<(string Status, string Before, string After)> cases) => cases
        .GroupBy(@case => (@case.Before, @case.After))
        .Select(same => same.Key.Before + CSharpText.Literal(string.Join(" ", same.Select(@case => @case.Status).Distinct())) + same.Key.After);

    private (string, string, string) Success(SuccessPlan success, ResponsePlan plan)
    {
        string cases = types.Http("ResponseCase");
        if (plan.ValueType is null)
        {
            return (success.Status, cases + ".Empty(", ")");
        }

        if (success.Content is not { } content)
        {
            return (success.Status, $"{cases}.Empty<{plan.ValueType}>(", ")");
        }

        return plan.GivesValue(content, types)
            ? (success.Status, $"{cases}.Value<{plan.ValueType}>(", $", {Read(content, plan.ValueType)})")
            : (success.Status, $"{cases}.Alternative<{plan.ValueType}, {ResponsePlan.TypeText(content, types)}>(", $", {Read(content, ResponsePlan.TypeText(content, types))})");
    }

    /// <summary>The way of reading a body.</summary>
    /// <param name="type">The C# type of the body: as the operation gives it, it may be null though no body is.</param>
    private string Read(ContentModel content, string type)
    {
        string contents = types.Http("ResponseContent");
        string mediaType = CSharpText.Literal(BodyPlan.DefiniteMediaType(content));
        string forgiven = type.EndsWith("?", StringComparison.Ordinal) ? "!" : "";
        return content.Kind switch
        {
            BodyKind.Json => $"{contents}.Json<{type}>({mediaType}, {Reader(content.Type)})",
            BodyKind.JsonLines => $"{contents}.Items<{types.Names.Use(content.Type)}>({mediaType}, {Reader(content.Type)}){forgiven}",
            BodyKind.EventStream when ResponsePlan.HasTextEvents(content) => $"{contents}.Events{forgiven}",
            BodyKind.EventStream => $"{contents}.JsonEvents<{types.Names.Use(content.Type)}>({Reader(content.Type)}){forgiven}",
            BodyKind.Binary => $"{contents}.Stream{forgiven}",
            _ => $"{contents}.Text{forgiven}",
        };
    }

    /// <summary>An expression of type <c>JsonValueReader&lt;T&gt;</c>.</summary>
    private string Reader(TypeUse type) => types.Json.ReaderLambda(type, "response body", "");

    private (string, string, string)? Error(ResponseModel response, OperationModel operation)
    {
        string cases = types.Http("ResponseCase");
        if (Exception(response) is { } exception)
        {
            return (response.Status, cases + ".Error(", $", {CSharpText.Identifier(exception)}.ReadAsync)");
        }

        // What has no type of its own must be said only where a range or the default would catch it.
        bool mayBeCaught = operation.Responses.Any(other =>
            other.IsError && !ReferenceEquals(other, response) && (other.Status == "default" || other.Status.EndsWith("XX", StringComparison.Ordinal)) && Exception(other) is not null);
        return mayBeCaught ? (response.Status, cases + ".Failure(", ")") : null;
    }

    private string? Exception(ResponseModel response)
    {
        ErrorModel? error = client.Errors.Where(candidate => candidate.ExceptionName == response.ExceptionName).FirstOrDefault();
        bool isTyped = error is not null
            && response.Contents.Any(candidate => candidate.Type.Equals(error.Type) || candidate.Kind == BodyKind.Json);
        return isTyped ? error!.ExceptionName : null;
    }
}
