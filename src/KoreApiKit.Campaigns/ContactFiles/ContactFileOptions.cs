namespace KoreApiKit.Campaigns.ContactFiles;

/// <summary>What the columns of a file of contacts are called, and how it is written. Names are compared without case.</summary>
public sealed record ContactFileOptions
{
    /// <summary>The column with the numbers; the file must have it. <c>phoneNumber</c> by default.</summary>
    public string PhoneNumberColumn { get; init; } = "phoneNumber";

    /// <summary>The column with first names; <c>firstName</c> by default.</summary>
    public string FirstNameColumn { get; init; } = "firstName";

    /// <summary>The column with last names; <c>lastName</c> by default.</summary>
    public string LastNameColumn { get; init; } = "lastName";

    /// <summary>The column with tz names; <c>timeZone</c> by default.</summary>
    public string TimeZoneColumn { get; init; } = "timeZone";

    /// <summary>The column with ids of your own; <c>uniqueId</c> by default.</summary>
    public string UniqueIdColumn { get; init; } = "uniqueId";

    /// <summary>The column with priorities; <c>contactPriority</c> by default.</summary>
    public string ContactPriorityColumn { get; init; } = "contactPriority";

    /// <summary>The character that parts the fields; a comma by default.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>
    /// The country of numbers without a plus sign, as two letters of ISO 3166-1 such as <c>IN</c>; null (the default) refuses
    /// such numbers.
    /// </summary>
    public string? Region { get; init; }
}
