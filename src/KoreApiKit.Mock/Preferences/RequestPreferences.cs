using System.Globalization;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Faults;

namespace KoreApiKit.Mock.Preferences;

/// <summary>What a request asks of its answer.</summary>
internal sealed record RequestPreferences
{
    private const string QueryPrefix = "__";

    private static readonly string[] QueryNames = [QueryPrefix + "code", QueryPrefix + "example", QueryPrefix + "dynamic"];

    /// <summary>The status, 100 to 599, or null.</summary>
    public int? Status { get; private set; }

    /// <summary>The name of an example, or null.</summary>
    public string? Example { get; private set; }

    /// <summary>Whether the body is made anew each time; null where nothing is said.</summary>
    public bool? Dynamic { get; private set; }

    public DelayRange? Delay { get; private set; }

    public Fault? Fault { get; private set; }

    /// <summary>What is wrong with the preferences, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>The preferences that are kept, as <c>Preference-Applied</c> says them (RFC 7240, section 3).</summary>
    public IReadOnlyList<string> Applied { get; private set; } = [];

    /// <summary>Reads the header, and the query where that is allowed; the header comes first. Others' preferences are passed over.</summary>
    public static RequestPreferences Of(RequestData request, bool inQuery)
    {
        IEnumerable<NameValue> all = request.Headers
            .Values("Prefer", StringComparison.OrdinalIgnoreCase)
            .SelectMany(PreferHeader.Read);
        if (inQuery)
        {
            all = all.Concat(request.Query
                .Where(pair => QueryNames.Contains(pair.Name, StringComparer.Ordinal))
                .Select(pair => pair with { Name = pair.Name[QueryPrefix.Length..] }));
        }

        var preferences = new RequestPreferences();
        var applied = new List<string>();

        // Of a preference that is given twice the first counts (RFC 7240, section 2).
        foreach (NameValue preference in all.DistinctBy(preference => preference.Name))
        {
            if (preferences.Take(preference) is { } taken)
            {
                applied.Add(taken);
            }
        }

        preferences.Applied = applied;
        return preferences;
    }

    /// <summary>The request without the preferences in its query, which no operation declares.</summary>
    public static RequestData Without(RequestData request) =>
        request.Query.Any(pair => QueryNames.Contains(pair.Name, StringComparer.Ordinal))
            ? request with { Query = [.. request.Query.Where(pair => !QueryNames.Contains(pair.Name, StringComparer.Ordinal))] }
            : request;

    private string? Take(NameValue preference)
    {
        string value = preference.Value;
        switch (preference.Name)
        {
            case "code":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 100 and <= 599
                    ? Took(() => Status = status, $"code={value}")
                    : Refuse(preference, "a status from 100 to 599");
            case "example":
                return value.Length > 0
                    ? Took(() => Example = value, $"example={Quote(value)}")
                    : Refuse(preference, "the name of an example");
            case "dynamic":
                return value is "" or "true" or "false"
                    ? Took(() => Dynamic = value != "false", $"dynamic={(value == "false" ? "false" : "true")}")
                    : Refuse(preference, "true or false");
            case "delay":
                return DelayRange.TryParse(value, out DelayRange delay)
                    ? Took(() => Delay = delay, $"delay={value}")
                    : Refuse(preference, "a time such as 200ms or 100..500ms, at most ten minutes");
            case "fault":
                return Faults.Fault.TryParse(value) is { } fault
                    ? Took(() => Fault = fault, $"fault={fault}")
                    : Refuse(preference, Faults.Fault.Words);
            default:
                return null;
        }
    }

    private static string Took(Action set, string applied)
    {
        set();
        return applied;
    }

    private string? Refuse(NameValue preference, string wanted)
    {
        Problem ??= $"The preference {preference.Name} must be {wanted}, but is '{preference.Value}'.";
        return null;
    }

    private static string Quote(string value) => value.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
        ? value
        : "\"" + string.Concat(value.Where(character => character is >= ' ' and <= '~').Select(
            character => character is '"' or '\\' ? "\\" + character : character.ToString())) + "\"";
}
