namespace KoreApiKit.ReferenceGenerator.Tests.Comparison;

/// <summary>A difference that is meant, and why ours is right.</summary>
internal sealed record ExplainedDifference(string Schema, Difference Difference, string Why);

/// <summary>
/// Every difference between the reference's types and ours. A difference that is not here fails the tests, and so does an
/// entry here that no longer occurs.
/// </summary>
internal static class ExplainedDifferences
{
    private const string ClockTime =
        "The document binds the format time-12-hour to a time of day, so callers give a TimeOnly and cannot misspell it. "
        + "The reference knows no formats but its own and leaves a string.";

    public static IReadOnlyList<ExplainedDifference> All { get; } =
    [
        new(
            "calling-hours-day",
            new Difference("start", Aspect.Type, "string", "time"),
            ClockTime),
        new(
            "calling-hours-day",
            new Difference("end", Aspect.Type, "string", "time"),
            ClockTime),
        new(
            "create-sms-campaign-request",
            new Difference("", Aspect.Shape, "object", "union of AdvancedSmsCampaign, TemplateSmsCampaign, TextSmsCampaign"),
            "The schema is a oneOf of three forms. The reference takes the members of the first form for the whole, so that "
            + "a campaign with a message cannot be written; ours is a union of the three."),
    ];

    public static IEnumerable<Difference> Of(string schema) =>
        All.Where(entry => entry.Schema == schema).Select(entry => entry.Difference);
}
