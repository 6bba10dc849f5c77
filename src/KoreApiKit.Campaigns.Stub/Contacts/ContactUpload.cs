using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Checks;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Microsoft.VisualBasic.FileIO;

namespace KoreApiKit.Campaigns.Stub.Contacts;

/// <summary>What a CSV file of contacts says.</summary>
/// <param name="Contacts">The contacts, as they are created by their details.</param>
/// <param name="Problem">Why the file is not taken; null where it is.</param>
internal sealed record ContactUpload(IReadOnlyList<JsonObject> Contacts, string? Problem)
{
    public const string PartName = "result_file";

    private static readonly string[] Columns =
        ["firstName", "lastName", "salutation", "cellPhoneNumber", "cellPhoneCountryCode", "cellPhoneExtension"];

    /// <summary>The file in a form, or null where the form has none or is none.</summary>
    public static byte[]? FileOf(RequestData request)
    {
        string? boundary = MediaTypeHeaderValue.TryParse(request.Headers.Value("Content-Type"), out MediaTypeHeaderValue? type)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;
        if (string.IsNullOrEmpty(boundary))
        {
            return null;
        }

        using var form = new MemoryStream(request.Body.ToArray(), writable: false);
        var reader = new MultipartReader(boundary, form);
        try
        {
            // The form is in memory, so that nothing is ever waited for.
            while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } section)
            {
                if (section.GetContentDispositionHeader() is { } disposition && HeaderUtilities.RemoveQuotes(disposition.Name) == PartName)
                {
                    using var file = new MemoryStream();
                    section.Body.CopyTo(file);
                    return file.ToArray();
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return null;
        }

        return null;
    }

    public static ContactUpload Read(byte[] file)
    {
        using var csv = new TextFieldParser(new MemoryStream(file, writable: false)) { Delimiters = [","] };
        try
        {
            return Read(csv);
        }
        catch (MalformedLineException exception)
        {
            return Refused($"Line {exception.LineNumber} is no line of CSV.");
        }
    }

    private static ContactUpload Read(TextFieldParser csv)
    {
        if (csv.ReadFields() is not { } header)
        {
            return Refused("The file is empty.");
        }

        if (Columns.FirstOrDefault(column => !header.Contains(column, StringComparer.Ordinal)) is { } missing)
        {
            return Refused($"The file has no column {missing}.");
        }

        var contacts = new List<JsonObject>();
        for (long line = csv.LineNumber; csv.ReadFields() is { } fields; line = csv.LineNumber)
        {
            Dictionary<string, string> record = header.Zip(fields).DistinctBy(field => field.First).ToDictionary(field => field.First, field => field.Second);
            if (string.IsNullOrWhiteSpace(record.GetValueOrDefault("cellPhoneNumber")))
            {
                return Refused($"Line {line} has no cellPhoneNumber.");
            }

            contacts.Add(Contact(record));
        }

        return contacts.Count == 0 ? Refused("The file has no contacts.") : new ContactUpload(contacts, Problem: null);
    }

    private static JsonObject Contact(Dictionary<string, string> record) => new()
    {
        ["firstName"] = record.GetValueOrDefault("firstName"),
        ["lastName"] = record.GetValueOrDefault("lastName"),
        ["salutation"] = record.GetValueOrDefault("salutation"),
        ["cellPhone"] = new JsonObject
        {
            ["phoneNumber"] = record["cellPhoneNumber"],
            ["countryCode"] = record.GetValueOrDefault("cellPhoneCountryCode"),
            ["extension"] = record.GetValueOrDefault("cellPhoneExtension"),
        },
    };

    private static ContactUpload Refused(string problem) => new([], problem);
}
