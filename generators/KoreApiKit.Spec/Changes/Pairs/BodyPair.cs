using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>The body of a request.</summary>
internal sealed class BodyPair(OperationPair operation, OpenApiRequestBody? oldPart, OpenApiRequestBody? newPart)
    : ElementPair<OpenApiRequestBody>(operation, oldPart, newPart, body => Element.Of(body.Node))
{
    public override ChangeDirection Direction => operation.RequestDirection;

    public override string? Label => "request body";
}
