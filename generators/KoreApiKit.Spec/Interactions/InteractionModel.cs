using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Spec.Interactions;

/// <summary>
/// The interactions that a document's examples promise, and the provider states that they need. Value-equatable, with
/// all names assigned; it holds no places of the spec.
/// </summary>
internal sealed record ContractModel(EquatableArray<OperationContractModel> Operations, EquatableArray<StateModel> States)
{
    public static ContractModel None { get; } = new(default, default);
}

/// <summary>The interactions of one operation.</summary>
/// <param name="Name">The operation's name in C#, without <c>Async</c>.</param>
/// <param name="Group">The group of the operation: its first tag in C#.</param>
/// <param name="RequestType">The type of the request body; null where there is none, or none that JSON is read into.</param>
internal sealed record OperationContractModel(
    string Name,
    string Group,
    string OperationId,
    string Method,
    string PathTemplate,
    TypeReference? RequestType,
    EquatableArray<InteractionModel> Interactions);

/// <summary>A member that holds an interaction.</summary>
internal sealed record ContractMemberModel(string OperationName, string InteractionName);

/// <summary>One request and its response.</summary>
/// <param name="Name">The name in C#, from the example's.</param>
/// <param name="ExampleName">The example's name in the document.</param>
/// <param name="Description">What happens; with the states it identifies the interaction in a pact.</param>
/// <param name="ResponseType">The type of the response body; null where there is none, or none that JSON is read into.</param>
internal sealed record InteractionModel(
    string Name,
    string ExampleName,
    string Description,
    string? Summary,
    EquatableArray<InteractionStateModel> States,
    InteractionRequestModel Request,
    InteractionResponseModel Response,
    TypeReference? ResponseType);

/// <summary>A provider state of one interaction.</summary>
/// <param name="Name">The name in the document and the pact.</param>
internal sealed record InteractionStateModel(string Name, EquatableArray<StateArgumentModel> Arguments);

/// <summary>A parameter of a provider state and its value.</summary>
internal sealed record StateArgumentModel(string ParameterName, LiteralModel Value);

/// <summary>A name and a JSON text.</summary>
internal sealed record NamedJson(string Name, string Json);

/// <summary>A parameter's value as an argument: JSON text of a scalar.</summary>
/// <param name="Name">The name in C#, in Pascal case.</param>
/// <param name="Literal">The value.</param>
internal sealed record ArgumentModel(string Name, string WireName, LiteralModel Literal);

/// <summary>The request of an interaction. Values are in the Pact engine's integration JSON, where an object may be a matcher.</summary>
/// <param name="Path">The exact path, percent-encoded.</param>
/// <param name="Arguments">The values of scalar parameters that a caller passes, in the document's order.</param>
internal sealed record InteractionRequestModel(
    string Method,
    string Path,
    EquatableArray<NamedJson> Query,
    EquatableArray<NamedJson> Headers,
    InteractionBodyModel? Body,
    EquatableArray<ArgumentModel> Arguments);

/// <summary>The response of an interaction.</summary>
internal sealed record InteractionResponseModel(int Status, EquatableArray<NamedJson> Headers, InteractionBodyModel? Body);

/// <summary>A body.</summary>
/// <param name="Matchers">The integration JSON of a JSON body, or of a form as an object of texts; null for a body of text or parts.</param>
/// <param name="Example">The example: JSON text, or the text itself.</param>
/// <param name="Parts">The parts of a body in parts; empty for others.</param>
internal sealed record InteractionBodyModel(string MediaType, string? Matchers, string Example, EquatableArray<BodyPartModel> Parts = default);

/// <summary>A part of a body, which is text.</summary>
/// <param name="FileName">The name of the file; null for a field.</param>
/// <param name="ContentType">What the part says of its media type; null where it says nothing.</param>
/// <param name="Json">The integration JSON of the text.</param>
internal sealed record BodyPartModel(string Name, string? FileName, string? ContentType, string Json);

/// <summary>A provider state, with the parameters of all its uses.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="StateName">The name in the document and the pact.</param>
internal sealed record StateModel(string Name, string StateName, EquatableArray<StateParameterModel> Parameters);

/// <summary>A parameter of a provider state.</summary>
/// <param name="Name">The name in C#, in camel case.</param>
/// <param name="Kind">What all uses give; <see cref="LiteralKind.Json"/> where they differ.</param>
/// <param name="Required">Whether every use of the state gives it.</param>
internal sealed record StateParameterModel(string Name, string ParameterName, LiteralKind Kind, bool Required);
