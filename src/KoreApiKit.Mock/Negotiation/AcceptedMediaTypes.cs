using System.Globalization;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Negotiation;

/// <summary>The media types that a client accepts, by its headers <c>Accept</c> (RFC 9110, section 12.5.1).</summary>
internal sealed class AcceptedMediaTypes
{
    private readonly List<(string Range, string[] Parameters, double Quality)> _ranges = [];

    private AcceptedMediaTypes()
    {
    }

    /// <summary>Whether the client says nothing, and so accepts everything.</summary>
    public bool IsOpen => _ranges.Count == 0;

    public static AcceptedMediaTypes Of(RequestData request)
    {
        var accepted = new AcceptedMediaTypes();
        foreach (string range in request.Headers.Values("Accept", StringComparison.OrdinalIgnoreCase).SelectMany(header => header.Split(',')))
        {
            string[] parts = range.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 0)
            {
                accepted.Add(parts);
            }
        }

        return accepted;
    }

    /// <summary>How much a media type is wanted: 0 for not at all, up to 1. The most specific range counts.</summary>
    public double QualityOf(string mediaType)
    {
        if (IsOpen)
        {
            return 1;
        }

        string name = MediaTypes.NameOf(mediaType);
        string[] own = ParametersOf(mediaType.Split(';', StringSplitOptions.TrimEntries));
        return _ranges
            .Where(range => MediaTypes.Matches(range.Range, name) && range.Parameters.All(parameter => own.Contains(parameter, StringComparer.OrdinalIgnoreCase)))
            .OrderByDescending(range => range.Parameters.Length)
            .ThenBy(range => range.Range.Count(character => character == '*'))
            .Select(range => range.Quality)
            .FirstOrDefault();
    }

    /// <summary>Whether a media type is asked for by its own name, not only by a range.</summary>
    public bool Names(string mediaType) =>
        _ranges.Exists(range => range.Range.Equals(mediaType, StringComparison.OrdinalIgnoreCase) && range.Quality > 0);

    private void Add(string[] parts)
    {
        string? weight = parts.Skip(1).FirstOrDefault(part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase));
        double quality = weight is not null && double.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            ? Math.Clamp(value, 0, 1)
            : 1;

        // Old clients write "*" for "*/*".
        _ranges.Add((parts[0] == "*" ? "*/*" : parts[0], ParametersOf(parts), quality));
    }

    // Text is always sent as UTF-8, whatever charset is asked for.
    private static string[] ParametersOf(string[] parts) =>
    [
        .. parts.Skip(1)
            .TakeWhile(part => !part.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            .Where(part => !part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            .Select(part => part.Replace(" ", "", StringComparison.Ordinal)),
    ];
}
