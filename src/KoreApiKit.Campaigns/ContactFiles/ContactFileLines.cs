using CsvHelper;

namespace KoreApiKit.Campaigns.ContactFiles;

/// <summary>The records of a CSV file, read as they are asked for. Spaces around fields and empty lines are left out.</summary>
internal sealed class ContactFileLines : IDisposable
{
    // A mark that is never closed takes the rest of the file for one record.
    private const int LongestRecord = 1 << 20;

    private readonly CsvReader _reader;
    private readonly Dictionary<long, CsvMalformedReason> _malformed = [];
    private bool _isBroken;

    /// <param name="text">The file; it is not disposed.</param>
    /// <param name="delimiter">What parts the fields.</param>
    public ContactFileLines(TextReader text, char delimiter) => _reader = CsvReader.Create(
        text,
        new CsvReaderOptions
        {
            HasHeader = false,
            Separator = delimiter,
            SkipEmptyLines = true,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRecord,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => _malformed[record.LineNumber] = record.Reason,
        },
        leaveOpen: true);

    /// <summary>The line on which the record that was read last begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The fields of the record that was read last; empty where it is malformed.</summary>
    public string[] Fields { get; private set; } = [];

    /// <summary>What is wrong with the record that was read last; null for one that can be used.</summary>
    public ContactFileError? Malformed { get; private set; }

    /// <summary>Reads the next record, which may be malformed; false where none is left.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_isBroken || !await _reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }
        catch (CsvFormatException exception)
        {
            _isBroken = true;
            Line = (int)Math.Max(exception.LineNumber, Line);
            Refuse("The record is longer than any of contacts: a quotation mark in it is probably never closed. What follows was not read.");
            return true;
        }

        Line = (int)_reader.LineNumber;
        Malformed = null;
        Fields = new string[_reader.FieldCount];
        for (int i = 0; i < Fields.Length; i++)
        {
            Fields[i] = _reader.GetString(i);
        }

        // Marks within a field that is not quoted are text: nobody can mean anything else by them.
        if (_malformed.TryGetValue(Line, out CsvMalformedReason reason) && reason != CsvMalformedReason.StrayQuote)
        {
            Refuse("A quotation mark in the record is never closed, or text follows a closed one: write each mark inside quoted text twice.");
        }

        return true;
    }

    public void Dispose() => _reader.Dispose();

    private void Refuse(string problem)
    {
        Fields = [];
        Malformed = new ContactFileError(Line, "", problem);
    }
}
