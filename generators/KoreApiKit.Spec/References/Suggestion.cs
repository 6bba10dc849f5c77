namespace KoreApiKit.Spec.References;

/// <summary>The "did you mean" part of a message.</summary>
internal static class Suggestion
{
    /// <summary>Gives <c>, did you mean 'x'?</c> where a candidate is close to the name, else nothing.</summary>
    public static string For(string name, IEnumerable<string> candidates) =>
        NearestName.Find(name, candidates) is { } nearest ? $", did you mean '{nearest}'?" : "";
}
