namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>What a rule has found in a pair.</summary>
/// <param name="Text">What changed, with the old and the new value; the part and its operation are named elsewhere.</param>
/// <param name="Field">The field in which it changed, for the place of the finding; null for the part as a whole.</param>
internal sealed record ChangeNote(string Text, string? Field = null)
{
    /// <summary>A note where a condition holds, else none.</summary>
    public static ChangeNote? When(bool condition, string text, string? field = null) =>
        condition ? new ChangeNote(text, field) : null;

    /// <summary>A note that lists some names, or none where there are no names.</summary>
    /// <param name="format">The text, with <c>{0}</c> for the list.</param>
    public static ChangeNote? List(IEnumerable<string> names, string format, string? field = null)
    {
        const int MostListed = 8;
        string[] all = [.. names];
        string rest = all.Length > MostListed ? $" and {all.Length - MostListed} more" : "";
        string listed = string.Join(", ", all.Take(MostListed).Select(name => $"'{name}'")) + rest;
        return When(all.Length > 0, format.Replace("{0}", listed), field);
    }
}
