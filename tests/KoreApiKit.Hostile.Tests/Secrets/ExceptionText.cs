using System.Collections;
using System.Text;
using System.Text.Json;
using KoreApiKit.Campaigns;
using KoreApiKit.Errors;

namespace KoreApiKit.Hostile.Tests.Secrets;

/// <summary>Everything that an exception can show to whoever logs it: texts, data, what it carries, and all that of inner ones.</summary>
internal static class ExceptionText
{
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        Append(text, exception);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Exception exception)
    {
        text.AppendLine(exception.ToString()).AppendLine(exception.Message).AppendLine(exception.HelpLink);
        foreach (DictionaryEntry entry in exception.Data)
        {
            text.Append(entry.Key).Append('=').Append(entry.Value).AppendLine();
        }

        if (FailureOf(exception) is { } failure)
        {
            text.Append(failure).AppendLine(failure.ReasonPhrase).AppendLine(failure.ResponseBody).AppendLine(failure.Path);
        }

        if (exception is ErrorResponseException error)
        {
            text.Append(error.Error).AppendLine(JsonSerializer.Serialize(error.Error));
        }

        foreach (Exception inner in exception is AggregateException many ? many.InnerExceptions : [.. exception.InnerException is { } one ? [one] : Array.Empty<Exception>()])
        {
            Append(text, inner);
        }
    }

    /// <summary>What the exception keeps of an answer, or null.</summary>
    public static ApiFailure? FailureOf(Exception exception) => exception switch
    {
        ApiException refused => refused.Failure,
        ApiConnectionException broken => broken.Failure,
        ApiTimeoutException late => late.Failure,
        _ => null,
    };
}
