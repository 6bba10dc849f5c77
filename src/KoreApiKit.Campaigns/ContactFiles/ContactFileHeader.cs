namespace KoreApiKit.Campaigns.ContactFiles;

/// <summary>Where in a line each member of a contact stands.</summary>
internal sealed class ContactFileHeader(string[] names, ContactFileOptions options)
{
    private static readonly char[] OtherDelimiters = [';', '\t', '|', ','];

    private readonly int _phoneNumber = IndexOf(names, options.PhoneNumberColumn);
    private readonly int _firstName = IndexOf(names, options.FirstNameColumn);
    private readonly int _lastName = IndexOf(names, options.LastNameColumn);
    private readonly int _timeZone = IndexOf(names, options.TimeZoneColumn);
    private readonly int _uniqueId = IndexOf(names, options.UniqueIdColumn);
    private readonly int _contactPriority = IndexOf(names, options.ContactPriorityColumn);

    public ContactFileError? FindProblem(int mostColumns)
    {
        if (names.Length > mostColumns)
        {
            return new ContactFileError(1, "", $"The file has {names.Length} columns, but {mostColumns} at most are taken: leave some out.");
        }

        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Key.Length > 0 && group.Count() > 1) is { } repeated)
        {
            return new ContactFileError(1, repeated.Key, $"The column '{repeated.Key}' stands there {repeated.Count()} times: give each a name of its own.");
        }

        if (_phoneNumber >= 0)
        {
            return null;
        }

        string advice = names is [var only] && OtherDelimiters.FirstOrDefault(only.Contains) is var other && other != default
            ? $"the header is one field, and its names seem to be parted by '{(other == '\t' ? "\\t" : other)}': name that as the delimiter."
            : "add it, or name another one for the numbers.";
        return new ContactFileError(1, options.PhoneNumberColumn, $"The column '{options.PhoneNumberColumn}' is missing: {advice}");
    }

    /// <summary>The contact of a line, or null after an error.</summary>
    public NewListContact? Read(string[] fields, int line, List<ContactFileError> errors)
    {
        if (!PhoneNumber.TryParse(fields[_phoneNumber], options.Region, out string? number, out string? problem))
        {
            errors.Add(new ContactFileError(line, names[_phoneNumber], problem));
        }

        string? timeZone = Field(fields, _timeZone);
        bool isZoneKnown = timeZone is null || TimeZoneNames.IsKnown(timeZone);
        if (!isZoneKnown)
        {
            errors.Add(new ContactFileError(line, names[_timeZone], TimeZoneNames.Problem(timeZone!)));
        }

        return number is null || !isZoneKnown
            ? null
            : new NewListContact
            {
                PhoneNumber = number,
                FirstName = Field(fields, _firstName),
                LastName = Field(fields, _lastName),
                TimeZone = timeZone,
                UniqueId = Field(fields, _uniqueId),
                ContactPriority = Field(fields, _contactPriority),
            };
    }

    private static string? Field(string[] fields, int index) => index < 0 || fields[index].Length == 0 ? null : fields[index];

    private static int IndexOf(string[] names, string name) =>
        Array.FindIndex(names, candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
}
