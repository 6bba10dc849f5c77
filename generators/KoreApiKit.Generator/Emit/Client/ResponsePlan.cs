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
            .Select(success => TypeText(success.Content!, types))
            .FirstOrDefault();
        if (valueType is not null
            && !valueType.EndsWith("?", StringComparison.Ordinal)
            && successes.Any(success => success.Content is null || TypeText(success.Content, types) != valueType))
        {
            valueType += "?";
        }

        return new ResponsePlan(valueType, successes, hasBodies ? AcceptOf(operation) : null);
    }

    /// <summary>The content that the value is made of; null when no success has a body.</summary>
    public ContentModel? ValueContent => Successes.Select(success => success.Content).FirstOrDefault(content => content is not null);

    /// <summary>Whether the value is a stream of items.</summary>
    public bool GivesItems => ValueContent?.Kind is BodyKind.JsonLines or BodyKind.EventStream;

    /// <summary>Whether a success gives the value itself, and not an alternative.</summary>
    public bool GivesValue(ContentModel content, ClientTypes types) =>
        TypeText(content, types).TrimEnd('?') == ValueType!.TrimEnd('?');

    /// <summary>The C# type of an answer's body.</summary>
    public static string TypeText(ContentModel content, ClientTypes types) => content.Kind switch
    {
        BodyKind.Json => types.Names.Use(content.Type),
        BodyKind.JsonLines or BodyKind.EventStream => $"{types.Http("ApiItems")}<{ItemText(content, types)}>",
        BodyKind.Binary => types.Stream,
        _ => "string",
    };

    /// <summary>The C# type of one item of a stream.</summary>
    public static string ItemText(ContentModel content, ClientTypes types) => content.Kind == BodyKind.EventStream
        ? $"{types.Http("ServerSentEvent")}<{types.Names.Use(content.Type)}>"
        : types.Names.Use(content.Type);

    /// <summary>Whether the data of events is text.</summary>
    public static bool HasTextEvents(ContentModel content) => content.Type is { Nullable: false, Type: ScalarTypeReference { Scalar: ScalarType.String } };

    private static ContentModel? ContentOf(ResponseModel response) =>
        response.Contents.Count == 0 ? null : MediaChoice.Prefer(response.Contents);

    /// <summary>What is read as the operation's answers are; what only errors have counts less, so that no success comes as one.</summary>
    private static string? AcceptOf(OperationModel operation)
    {
        string[] wanted = MediaTypesOf(operation, isError: false);
        string[] errors = MediaTypesOf(operation, isError: true).Except(wanted, StringComparer.OrdinalIgnoreCase).ToArray();
        IEnumerable<string> all = wanted.Length == 0 ? errors : wanted.Concat(errors.Select(mediaType => mediaType + ";q=0.9"));
        return all.Any() ? string.Join(", ", all) : null;
    }

    private static string[] MediaTypesOf(OperationModel operation, bool isError) => operation.Responses
        .Where(response => response.IsError == isError && response.Contents.Count > 0)
        .SelectMany(response => isError ? [ContentOf(response)!] : response.Contents.Where(content => content.Kind == ContentOf(response)!.Kind && !content.IsLoose || content == ContentOf(response)))
        .Select(content => content.MediaType)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToArray();
}
