using System.Collections.Immutable;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Interactions;

/// <summary>Makes the contract of a document: the interactions of all operations of its client, and their provider states.</summary>
internal static class ContractModelBuilder
{
    /// <summary>The end of the name of the class that holds the arguments of an interaction.</summary>
    public const string ArgumentsSuffix = "Arguments";

    /// <summary>Makes the contract of the operations that the model has.</summary>
    /// <exception cref="OperationCanceledException">The making was cancelled.</exception>
    public static ContractModel Build(OpenApiDocument document, ApiModel model, FindingCollection findings, CancellationToken cancellationToken)
    {
        var builder = new InteractionBuilder(document, findings, cancellationToken);
        Dictionary<string, OpenApiOperation> declared = [];
        foreach (OpenApiOperation operation in document.Operations)
        {
            declared[operation.Method + " " + operation.Path] = operation;
        }

        OperationContractModel[] operations =
        [
            .. model.Client.Groups
                .SelectMany(group => group.Operations.Select(operation => (Group: group.Name, Operation: operation)))
                .OrderBy(member => member.Operation.Name, StringComparer.Ordinal)
                .Where(member => declared.ContainsKey(Key(member.Operation)))
                .Select(member => Build(builder, declared[Key(member.Operation)], member.Operation, member.Group)),
        ];
        operations = [.. WithoutRepeated(operations).Where(operation => operation.Interactions.Count > 0)];
        return new ContractModel(
            operations.ToEquatableArray(),
            StateCollector.Collect(operations.SelectMany(operation => operation.Interactions).SelectMany(interaction => interaction.States)));
    }

    // A method that asks for another media type in the answer sends what its operation sends: the same interaction.
    private static IEnumerable<OperationContractModel> WithoutRepeated(IEnumerable<OperationContractModel> operations)
    {
        var known = new HashSet<(string, EquatableArray<InteractionStateModel>)>();
        foreach (OperationContractModel operation in operations)
        {
            yield return operation with
            {
                Interactions = operation.Interactions.Where(interaction => known.Add((interaction.Description, interaction.States))).ToEquatableArray(),
            };
        }
    }

    /// <summary>The operation with the request bodies alone that a method of the client sends.</summary>
    private static OpenApiOperation OfMethod(OpenApiOperation declared, OperationModel operation)
    {
        if (declared.RequestBody is not { } body || operation.Body is not { } sent)
        {
            return declared;
        }

        ImmutableArray<OpenApiMediaType> contents = body.Content.RemoveAll(content =>
            !sent.Contents.Any(candidate => candidate.MediaType == content.Name || candidate.MediaType == BodyContent.NameOf(content)));
        return contents.IsEmpty ? declared : declared with { RequestBody = body with { Content = contents } };
    }

    private static string Key(OperationModel operation) => operation.Method + " " + operation.PathTemplate;

    private static OperationContractModel Build(InteractionBuilder builder, OpenApiOperation document, OperationModel operation, string group)
    {
        OpenApiOperation declared = OfMethod(document, operation);
        IReadOnlyList<ExamplePair> pairs = ExamplePair.Of(declared);
        string[] names = Names(operation.Name, pairs);
        OpenApiMediaType? content = declared.RequestBody is { } body ? BodyContent.OfRequest(body.Content) : null;
        bool isUsual = content is null || ReferenceEquals(content, BodyContent.OfRequest(document.RequestBody!.Content));
        return new OperationContractModel(
            operation.Name,
            group,
            operation.OperationId,
            operation.Method,
            operation.PathTemplate,
            content is null ? null : TypeOf(operation.Body?.Contents ?? default, content),
            pairs
                .Select((pair, index) => builder.Build(declared, pair, names[index], isUsual ? null : content!.Name) is { } interaction
                    ? interaction with { ResponseType = ResponseTypeOf(operation, pair.Response) }
                    : null)
                .OfType<InteractionModel>()
                .ToEquatableArray());
    }

    /// <summary>Names in C#; of two that are the same, the later one (an error's, as a rule) ends in its status; so does one named like its operation.</summary>
    private static string[] Names(string operation, IReadOnlyList<ExamplePair> pairs)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { operation, "Equals", "ReferenceEquals", "GetHashCode", "ToString", "GetType", "MemberwiseClone" };
        return [.. pairs.Select(pair =>
        {
            string name = IdentifierText.Pascal(pair.Name);
            if (!TryTake(name))
            {
                name += pair.Response.Status.ToUpperInvariant();
                while (!TryTake(name))
                {
                    name += "_";
                }
            }

            return name;
        })];

        // Each interaction has a class for its arguments beside it.
        bool TryTake(string name) => !taken.Contains(name + ArgumentsSuffix) && taken.Add(name) && taken.Add(name + ArgumentsSuffix);
    }

    private static NamedTypeReference? ResponseTypeOf(OperationModel operation, OpenApiResponse response) =>
        BodyContent.OfResponse(response.Content) is { } content
            && operation.Responses.FirstOrDefault(candidate => candidate.Status == response.Status) is { } modelled
                ? TypeOf(modelled.Contents, content)
                : null;

    // Only a type of the model can be read from JSON by itself.
    private static NamedTypeReference? TypeOf(EquatableArray<ContentModel> contents, OpenApiMediaType chosen) =>
        contents.FirstOrDefault(content => content.Kind == BodyKind.Json && (content.MediaType == chosen.Name || content.MediaType == BodyContent.NameOf(chosen)))
            is { Type.Type: NamedTypeReference named }
                ? named
                : null;
}
