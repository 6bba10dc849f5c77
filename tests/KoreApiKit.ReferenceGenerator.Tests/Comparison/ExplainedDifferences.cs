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

    private const string Alternatives =
        "The schema is a oneOf of several forms. The reference takes the members of the first form for the whole, so that "
        + "the others cannot be written; ours is a union of all.";

    private const string Setting =
        "The schema is a oneOf of a boolean and a string. The reference takes the boolean, so that reading the string fails; "
        + "ours is a union of the two.";

    private const string Priority =
        "The schema is a oneOf of a digit in a string and a number, since answers have either. The reference takes the string, so "
        + "that reading the number fails; ours is a union of the two.";

    public static IReadOnlyList<ExplainedDifference> All { get; } =
    [
        new("calling-hours-day", new Difference("start", Aspect.Type, "string", "time"), ClockTime),
        new("calling-hours-day", new Difference("end", Aspect.Type, "string", "time"), ClockTime),
        new("stored-calling-hours-day", new Difference("start", Aspect.Type, "string", "time"), ClockTime),
        new("stored-calling-hours-day", new Difference("end", Aspect.Type, "string", "time"), ClockTime),
        UnionOf("create-sms-campaign-request", "AdvancedSmsCampaign, TemplateSmsCampaign, TextSmsCampaign"),
        UnionOf("create-voice-campaign-request", "AgentlessVoiceCampaign, PreviewVoiceCampaign, ProgressiveVoiceCampaign"),
        UnionOf("create-voice-campaign-request-v2", "AgentlessVoiceCampaignV2, PreviewVoiceCampaignV2, ProgressiveVoiceCampaignV2"),
        UnionOf("recurrence", "DailyRecurrence, WeeklyRecurrence"),
        new("campaign", new Difference("enableMachineDetect", Aspect.Type, "boolean", "MachineDetectionSetting"), Setting),
        new("voice-campaign", new Difference("enableMachineDetect", Aspect.Type, "boolean", "MachineDetectionSetting"), Setting),
        new("campaign", new Difference("priority", Aspect.Type, "Priority", "StoredPriority"), Priority),
        new("voice-campaign", new Difference("priority", Aspect.Type, "Priority", "StoredPriority"), Priority),
        new("campaign-summary", new Difference("priority", Aspect.Type, "Priority", "StoredPriority"), Priority),
        new("stored-priority", new Difference("", Aspect.Shape, "enumeration", "union of CampaignPriority, Integer"), Priority),
        new("machine-detection-setting", new Difference("", Aspect.Existence, "absent", "present"), Setting),
        new(
            "schedule-campaign-request",
            new Difference("recurrenceObject", Aspect.Type, "RecurrenceObject", "Recurrence"),
            "The reference names the type after the member, because it takes the oneOf for an object of this place; ours is "
            + "named after the schema."),
        new(
            "import-contacts-request",
            new Difference("result_file", Aspect.Type, "bytes", "FilePart"),
            "The schema is that of a form alone, where binary text is a file with a name and a content type. The reference "
            + "knows schemas, not the media type that they stand for."),
    ];

    /// <summary>Schemas of which the reference makes no type: a scalar of two kinds, and an object without members, of which ours makes none either.</summary>
    public static IReadOnlyList<string> WithoutReference { get; } = ["empty-body", "machine-detection-setting"];

    public static IEnumerable<Difference> Of(string schema) =>
        All.Where(entry => entry.Schema == schema).Select(entry => entry.Difference);

    private static ExplainedDifference UnionOf(string schema, string cases) =>
        new(schema, new Difference("", Aspect.Shape, "object", "union of " + cases), Alternatives);
}
