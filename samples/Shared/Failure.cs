using KoreApiKit.Errors;

namespace Samples;

/// <summary>Says in one line why a call failed. The types of errors are those of the sample's client.</summary>
internal static class Failure
{
    /// <summary>Whether an exception is one that a caller of the API has to expect.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is ApiException or HttpRequestException or TimeoutException or ArgumentException;

    public static string Describe(Exception exception) => exception switch
    {
        ErrorResponseException refusal => WithReason(refusal, Reason(refusal.Error)),
        ApiException failure => WithReason(failure, failure.ResponseBody),
        _ => PlainText.OneLine(exception.Message),
    };

    private static string WithReason(ApiException exception, string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? exception.Message : $"{exception.Message} It says: {PlainText.Shortened(PlainText.OneLine(reason))}";

    /// <summary>The vendor's services use two shapes of errors.</summary>
    private static string? Reason(ErrorResponse error) => error.Errors is { Count: > 0 } errors
        ? string.Join("; ", errors.Select(detail => detail.Message))
        : error.Message;
}
