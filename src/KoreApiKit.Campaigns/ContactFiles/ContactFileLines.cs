using Microsoft.VisualBasic.FileIO;

namespace KoreApiKit.Campaigns.ContactFiles;

/// <summary>The records of a CSV file, by the platform's parser. Spaces around fields and empty lines are left out.</summary>
internal sealed class ContactFileLines : IDisposable
{
    private readonly TextFieldParser _parser;
    private readonly int _lastLine;

    /// <param name="text">The whole file.</param>
    /// <param name="delimiter">What parts the fields.</param>
    public ContactFileLines(string text, string delimiter)
    {
        _parser = new TextFieldParser(new StringReader(text)) { Delimiters = [delimiter], TrimWhiteSpace = true };
        _lastLine = text.AsSpan().TrimEnd("\r\n").Count('\n') + 1;
    }

    /// <summary>Whether nothing is left but empty lines.</summary>
    public bool IsAtEnd => _parser.EndOfData;

    /// <summary>The line on which the record that was read last ends, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The fields of the next record; null at the end of the file, and for a record that is malformed.</summary>
    public string[]? Read(out ContactFileError? malformed)
    {
        malformed = null;
        try
        {
            string[]? fields = _parser.ReadFields();

            // The parser names the line that it reads next, and none once it has reached the end.
            Line = _parser.LineNumber < 0 ? _lastLine : (int)_parser.LineNumber - 1;
            return fields;
        }
        catch (MalformedLineException exception)
        {
            Line = (int)exception.LineNumber;
            malformed = new ContactFileError(
                Line, "", "A quotation mark in the record is never closed, or text follows a closed one: write each mark inside quoted text twice.");
            return null;
        }
    }

    public void Dispose() => _parser.Dispose();
}
