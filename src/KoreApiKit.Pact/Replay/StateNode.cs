using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Pact.Replay;

/// <summary>Turns values of provider states into the form that generators read.</summary>
internal static class StateNode
{
    public static SpecNode Of(PactValue value) => JsonValues.Parse(System.Text.Encoding.UTF8.GetBytes(JsonText.Compact(value.Json))).Value!;
}
