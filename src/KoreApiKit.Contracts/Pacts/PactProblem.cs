using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Contracts.Pacts;

/// <summary>Something in a pact file that cannot be read as the Pact Specification has it.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Pointer">Its JSON Pointer; empty for the file as a whole.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record PactProblem(SpecLocation Location, string Pointer, string Message)
{
    /// <summary>Gives <c>path(line,column): message</c>.</summary>
    public override string ToString() => $"{Location}: {Message}";
}
