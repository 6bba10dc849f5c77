using KoreApiKit.Pact.Results;

namespace KoreApiKit.Pact.Engine;

/// <summary>How the requests compared with the definition.</summary>
/// <param name="Requests">Requests that differ, were not expected, or did not come; none is success.</param>
/// <param name="Pact">The pact of this one interaction as JSON text; null unless the comparison succeeded.</param>
public sealed record MockServerOutcome(IReadOnlyList<RequestMismatch> Requests, string? Pact);
