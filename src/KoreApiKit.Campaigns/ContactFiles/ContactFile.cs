namespace KoreApiKit.Campaigns.ContactFiles;

/// <summary>
/// The contacts of a CSV file (RFC 4180) with a header line, and what is wrong with the lines that are left out. Columns that no
/// option names are left out too.
/// </summary>
/// <param name="Contacts">The contacts in the order of the file, with numbers in E.164.</param>
/// <param name="Errors">What is wrong, in the order of the file; a line with an error has no contact.</param>
public sealed record ContactFile(IReadOnlyList<NewListContact> Contacts, IReadOnlyList<ContactFileError> Errors)
{
    /// <summary>The vendor's limit for the characters of a field.</summary>
    private const int LongestField = 300;

    /// <summary>The vendor's limit for columns.</summary>
    private const int MostColumns = 150;

    /// <summary>Reads a file to its end.</summary>
    /// <param name="reader">The text; it is not disposed.</param>
    /// <param name="options">The columns; the usual ones when left out.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">The delimiter is not one character that can part fields.</exception>
    /// <returns>The contacts and errors. A file without a usable header has one error and no contacts.</returns>
    public static async Task<ContactFile> ReadAsync(
        TextReader reader, ContactFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        options ??= new ContactFileOptions();
        using var lines = new ContactFileLines(reader, DelimiterOf(options));
        if (!await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return new ContactFile([], [new ContactFileError(1, "", "The file is empty: begin it with a line of column names.")]);
        }

        if (lines.Malformed is { } broken)
        {
            return new ContactFile([], [broken]);
        }

        // A reader of a text in memory leaves the byte order mark of the file that it came from.
        string[] names = [lines.Fields[0].TrimStart('\uFEFF').Trim(), .. lines.Fields[1..]];
        var header = new ContactFileHeader(names, options);
        if (header.FindProblem(MostColumns) is { } problem)
        {
            return new ContactFile([], [problem]);
        }

        List<NewListContact> contacts = [];
        List<ContactFileError> errors = [];
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            int before = errors.Count;
            errors.AddRange(lines.Malformed is { } malformed ? [malformed] : FindProblems(lines.Fields, names, lines.Line));
            if (errors.Count == before && header.Read(lines.Fields, lines.Line, errors) is { } contact)
            {
                contacts.Add(contact);
            }
        }

        return new ContactFile(contacts, errors);
    }

    private static char DelimiterOf(ContactFileOptions options) => options.Delimiter is [var delimiter] && delimiter is not ('"' or '\r' or '\n')
        ? delimiter
        : throw new ArgumentException($"The delimiter must be one character other than a quotation mark and a line break, but is '{options.Delimiter}'.", nameof(options));

    private static IEnumerable<ContactFileError> FindProblems(string[] fields, string[] names, int line)
    {
        if (fields.Length != names.Length)
        {
            return [new ContactFileError(line, "", $"The line has {fields.Length} fields, but the header has {names.Length}: quote fields that hold the delimiter.")];
        }

        return fields.Select((field, index) => (Item: field, Index: index))
            .Select(field => (Name: names[field.Index], Problem: ProblemOf(field.Item)))
            .Where(field => field.Problem is not null)
            .Select(field => new ContactFileError(line, field.Name, field.Problem!));
    }

    // The character stands for bytes that are none of the encoding that a reader was told.
    private static string? ProblemOf(string field) =>
        field.Length > LongestField ? $"The field has {field.Length} characters, but {LongestField} at most are taken: shorten it."
        : field.Contains('\uFFFD', StringComparison.Ordinal) ? "The field has bytes that are no text in the encoding by which the file was read: read it by its own, or save it as UTF-8."
        : null;
}
