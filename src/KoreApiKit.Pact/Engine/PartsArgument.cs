using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Writing;
using PactBody = KoreApiKit.Pact.Model.PactBody;

namespace KoreApiKit.Pact.Engine;

/// <summary>Writes a body in parts as the engine reads it: the text, and the rules of the parts beside it.</summary>
internal static class PartsArgument
{
    internal static WrittenParts Of(PactBody body) => new(
        body.ContentType,
        body.Parts.Select(static part => new WrittenPart(part.Name, part.FileName, part.ContentType, part.Text.ToIntegrationJson())),
        PactVersion.V4);
}
