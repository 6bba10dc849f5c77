namespace KoreApiKit.Campaigns.Tests.Support;

/// <summary>The campaigns of the vendor's request samples, as a consumer writes them.</summary>
internal static class SampleCampaigns
{
    public const string ContactList = "Renewal Due - May/June 2025";

    public static DialingStrategy Dialing { get; } = new()
    {
        CallerId = new CallerId { PhoneNumber = "+919876543210" },
        CallingHours = new CallingHours
        {
            Frequency = CallingFrequency.Weekly,
            Timezone = "Asia/Kolkata",
            Days =
            [
                .. new[] { WeekDay.Monday, WeekDay.Tuesday, WeekDay.Wednesday, WeekDay.Thursday, WeekDay.Friday }
                    .Select(day => new CallingHoursDay { Day = day, Start = new TimeOnly(9, 0), End = new TimeOnly(18, 0) }),
            ],
        },
    };

    public static AdvancedSmsCampaign Advanced => new()
    {
        Name = "Interactive Support SMS Campaign",
        Description = "This campaign sends an SMS with a link or instructions to interact with a Kore.ai bot. "
            + "Customers can check order status, raise tickets, or get help—all via chat-enabled SMS.",
        ContactLists = [ContactList],
        Priority = CampaignPriority.Highest,
        DialingStrategy = Dialing,
        Schedule = new CampaignSchedule { IsSchedulingEnabled = false },
        ExperienceFlowName = "SMS Support Flow",
    };

    public static TemplateSmsCampaign Template => new()
    {
        Name = "Billing Alert Template Campaign",
        Description = "Uses a pre-approved message template to alert customers about pending bills. "
            + "Includes dynamic fields for customer name, due date, and bill amount",
        ContactLists = [ContactList],
        Priority = CampaignPriority.Highest,
        Message = new TemplateSmsMessage
        {
            TemplateName = "Payment Reminder Template",
            Message = Uri.EscapeDataString(Convert.ToBase64String(
                "This is a reminder that your payment is due soon. Please complete the payment on time to avoid any service interruption. Visit your account to pay now."u8)),
        },
        DialingStrategy = Dialing,
        Schedule = new CampaignSchedule { IsSchedulingEnabled = false },
    };

    public static TextSmsCampaign Text => new()
    {
        Name = "Event Reminder SMS Campaign",
        Description = "Sends a one-time message to remind users about an upcoming event. "
            + "No template or personalization is used—just a plain, direct message.",
        ContactLists = [ContactList],
        Priority = CampaignPriority.Highest,
        Message = new TextSmsMessage { TemplateId = "", Message = "Hi, This is just reminder for upcoming event" },
        DialingStrategy = Dialing,
        Schedule = new CampaignSchedule { IsSchedulingEnabled = false },
    };

    public static CreateSmsCampaignRequest Of(string example) => example switch
    {
        Examples.Advanced => Advanced,
        Examples.Template => Template,
        Examples.Text => Text,
        _ => throw new ArgumentOutOfRangeException(nameof(example), example, "There is no such sample."),
    };
}
