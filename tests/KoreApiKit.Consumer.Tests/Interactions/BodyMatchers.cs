using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Consumer.Tests.Interactions;

/// <summary>The shapes that the requests and responses of the campaign endpoint share.</summary>
internal static class BodyMatchers
{
    private const string Time = "^(0?[1-9]|1[0-2]):[0-5][0-9] (AM|PM)$";
    private const string Timestamp = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$";

    public const string EncodedText = "^([A-Za-z0-9+/]|%2[BbFf])+(=|%3[Dd]){0,2}$";

    public static PactValue Priority => Match.OneOf("5", "1", "2", "3", "4", "5");

    public static PactValue ContactLists => Match.EachLike("Renewal Due - May/June 2025");

    public static PactValue Schedule => PactValue.Object(("isSchedulingEnabled", Match.Boolean(false)));

    public static PactValue DialingStrategy => PactValue.Object(
        ("callerId", PactValue.Object(("phoneNumber", Match.Regex("+919876543210", @"^\+[1-9][0-9]{6,14}$")))),
        ("callingHours", PactValue.Object(
            ("frequency", Match.OneOf("WEEKLY", "WEEKLY", "DAILY", "CUSTOM")),
            ("timezone", Match.Type("Asia/Kolkata")),
            ("days", Match.EachLike(PactValue.Object(
                ("day", Match.OneOf("MO", "MO", "TU", "WE", "TH", "FR", "SA", "SU")),
                ("start", Match.Regex("9:00 AM", Time)),
                ("end", Match.Regex("6:00 PM", Time))))))));

    /// <summary>What every kind of campaign sends.</summary>
    public static PactValue Request(string name, string description, string format, params (string Name, PactValue Value)[] own) =>
        PactValue.Object([
            ("name", Match.Type(name)),
            ("description", Match.Type(description)),
            ("contactLists", ContactLists),
            ("campaignType", "sms"),
            ("priority", Priority),
            ("format", format),
            ("dialingStrategy", DialingStrategy),
            ("schedule", Schedule),
            .. own,
        ]);

    /// <summary>What the consumer reads of every created campaign.</summary>
    public static PactValue Response(string name, string description, string format, params (string Name, PactValue Value)[] own) =>
        PactValue.Object(
            ("status", "success"),
            ("message", Match.Type($"Campaign {name} creation in progress")),
            ("data", PactValue.Object([
                ("_id", Match.Regex("cd-3aefda80-f98e-5f4f-ad41-92803abbxxxx", "^cd-.+$")),
                ("name", Match.Type(name)),
                ("lname", Match.Type(name.ToLowerInvariant())),
                ("description", Match.Type(description)),
                ("status", Match.Type("Ready")),
                ("priority", Priority),
                ("dialingStrategy", DialingStrategy),
                ("createdAt", Match.Regex("2025-06-27T09:25:53.320Z", Timestamp)),
                ("updatedAt", Match.Regex("2025-06-27T09:25:53.320Z", Timestamp)),
                ("schedule", Schedule),
                ("contactLists", ContactLists),
                ("enableMachineDetect", Match.Boolean(false)),
                ("format", format),
                .. own,
            ])));
}
