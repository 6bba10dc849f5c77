using CreateSmsCampaign.Api;
using KoreApiKit.Errors;

namespace CreateSmsCampaign;

/// <summary>Says in one line why the campaign was not created.</summary>
internal static class Failure
{
    private const int LongestReason = 200;

    /// <summary>Whether an exception is one that a caller of the API has to expect.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is ApiException or HttpRequestException or TimeoutException or ArgumentException;

    public static string Describe(Exception exception) => exception switch
    {
        ErrorResponseException refusal => WithReason(refusal, Reason(refusal.Error)),
        ApiException failure => WithReason(failure, failure.ResponseBody),
        _ => OneLine(exception.Message),
    };

    private static string WithReason(ApiException exception, string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? exception.Message : $"{exception.Message} It says: {Shortened(OneLine(reason))}";

    /// <summary>The vendor's services use two shapes of errors.</summary>
    private static string? Reason(ErrorResponse error) => error.Errors is { Count: > 0 } errors
        ? string.Join("; ", errors.Select(detail => detail.Message))
        : error.Message;

    private static string Shortened(string text) => text.Length <= LongestReason ? text : text[..LongestReason] + "…";

    /// <summary>Without control characters: a server's words must not steer the terminal.</summary>
    private static string OneLine(string text) => string.Join(
        ' ',
        string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
