using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using KoreApiKit.Contracts.Checks;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

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
        using var text = new StreamReader(new MemoryStream(file, writable: false));
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null });
        if (!csv.Read() || !csv.ReadHeader())
        {
            return Refused("The file is empty.");
        }

        if (Columns.FirstOrDefault(column => !csv.HeaderRecord!.Contains(column, StringComparer.Ordinal)) is { } missing)
        {
            return Refused($"The file has no column {missing}.");
        }

        var contacts = new List<JsonObject>();
        while (csv.Read())
        {
            if (string.IsNullOrWhiteSpace(csv.GetField("cellPhoneNumber")))
            {
                return Refused($"Line {csv.Parser.RawRow} has no cellPhoneNumber.");
            }

            contacts.Add(Contact(csv));
        }

        return contacts.Count == 0 ? Refused("The file has no contacts.") : new ContactUpload(contacts, Problem: null);
    }

    private static JsonObject Contact(CsvReader csv) => new()
    {
        ["firstName"] = csv.GetField("firstName"),
        ["lastName"] = csv.GetField("lastName"),
        ["salutation"] = csv.GetField("salutation"),
        ["cellPhone"] = new JsonObject
        {
            ["phoneNumber"] = csv.GetField("cellPhoneNumber"),
            ["countryCode"] = csv.GetField("cellPhoneCountryCode"),
            ["extension"] = csv.GetField("cellPhoneExtension"),
        },
    };

    private static ContactUpload Refused(string problem) => new([], problem);
}
