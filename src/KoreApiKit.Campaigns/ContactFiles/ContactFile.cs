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
    /// <returns>The contacts and errors. A file without a usable header has one error and no contacts.</returns>
    public static async Task<ContactFile> ReadAsync(
        TextReader reader, ContactFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        options ??= new ContactFileOptions();
        string text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        using var lines = new ContactFileLines(text, options.Delimiter);
        if (lines.Read(out ContactFileError? malformed) is not { } names)
        {
            return new ContactFile([], [malformed ?? new ContactFileError(1, "", "The file is empty: begin it with a line of column names.")]);
        }

        var header = new ContactFileHeader(names, options);
        if (header.FindProblem(MostColumns) is { } problem)
        {
            return new ContactFile([], [problem]);
        }

        List<NewListContact> contacts = [];
        List<ContactFileError> errors = [];
        while (!lines.IsAtEnd)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines.Read(out malformed) is not { } fields)
            {
                errors.AddRange(malformed is null ? [] : [malformed]);
                continue;
            }

            int before = errors.Count;
            errors.AddRange(FindProblems(fields, names, lines.Line));
            if (errors.Count == before && header.Read(fields, lines.Line, errors) is { } contact)
            {
                contacts.Add(contact);
            }
        }

        return new ContactFile(contacts, errors);
    }

    private static IEnumerable<ContactFileError> FindProblems(string[] fields, string[] names, int line)
    {
        if (fields.Length != names.Length)
        {
            return [new ContactFileError(line, "", $"The line has {fields.Length} fields, but the header has {names.Length}: quote fields that hold the delimiter.")];
        }

        return fields.Select((field, index) => (Item: field, Index: index))
            .Where(field => field.Item.Length > LongestField)
            .Select(field => new ContactFileError(
                line, names[field.Index], $"The field has {field.Item.Length} characters, but {LongestField} at most are taken: shorten it."));
    }
}
