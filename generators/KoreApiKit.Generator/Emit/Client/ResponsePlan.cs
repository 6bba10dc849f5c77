using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>A documented success: its status and how its body is read; null where it has none.</summary>
internal sealed record SuccessPlan(string Status, ContentModel? Content);

/// <summary>
/// What an operation returns. The first success with a body decides the type. Where another success has no body, the
/// value may be null; where another has a body of another type, that body is the answer's alternative.
/// </summary>
internal sealed class ResponsePlan
{
    private ResponsePlan(string? valueType, IReadOnlyList<SuccessPlan> successes, string? accept)
    {
        ValueType = valueType;
        Successes = successes;
        Accept = accept;
    }

    /// <summary>The C# type of the value; null when no success has a body.</summary>
    public string? ValueType { get; }

    public IReadOnlyList<SuccessPlan> Successes { get; }

    /// <summary>The value of the Accept header; null when no answer has a body.</summary>
    public string? Accept { get; }

    public static ResponsePlan Make(OperationModel operation, ClientTypes types)
    {
        bool hasBodies = !operation.Method.Equals("HEAD", StringComparison.OrdinalIgnoreCase);
        SuccessPlan[] successes = operation.Responses
            .Where(response => !response.IsError)
            .Select(response => new SuccessPlan(response.Status, hasBodies ? ContentOf(response) : null))
            .ToArray();
        string? valueType = successes
            .Where(success => success.Content is not null)
            .Select(success => BodyPlan.TypeText(success.Content!, types))
            .FirstOrDefault();
        if (valueType is not null
            && !valueType.EndsWith("?", StringComparison.Ordinal)
            && successes.Any(success => success.Content is null || BodyPlan.TypeText(success.Content, types) != valueType))
        {
            valueType += "?";
        }

        return new ResponsePlan(valueType, successes, hasBodies ? AcceptOf(operation) : null);
    }

    /// <summary>Whether a success gives the value itself, and not an alternative.</summary>
    public bool GivesValue(ContentModel content, ClientTypes types) =>
        BodyPlan.TypeText(content, types).TrimEnd('?') == ValueType!.TrimEnd('?');

    private static ContentModel? ContentOf(ResponseModel response) =>
        response.Contents.Count == 0 ? null : BodyPlan.Choose(response.Contents);

    private static string? AcceptOf(OperationModel operation)
    {
        string[] mediaTypes = operation.Responses
            .Select(ContentOf)
            .Where(content => content is not null)
            .Select(content => content!.MediaType)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return mediaTypes.Length == 0 ? null : string.Join(", ", mediaTypes);
    }
}
