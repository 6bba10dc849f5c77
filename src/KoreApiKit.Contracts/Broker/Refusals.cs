using System.Collections.Immutable;
using System.Net;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker;

/// <summary>What is said when a broker cannot be asked or refuses.</summary>
internal static class Refusals
{
    /// <summary>An address without its query, which may hold what is not for logs.</summary>
    public static string Shown(Uri address) => address.GetLeftPart(UriPartial.Path);

    /// <summary>The broker answered, but not with success.</summary>
    public static BrokerException Of(Uri address, BrokerAnswer answer, BrokerAddress broker, BrokerCredential? credential)
    {
        int status = (int)answer.Status;
        string words = Words(answer, credential);
        return answer.Status switch
        {
            HttpStatusCode.Unauthorized when credential is null => Credentials($"the broker at {broker} asks for credentials (401){words}"),
            HttpStatusCode.Unauthorized => Credentials($"the broker at {broker} refuses the credentials (401){words}"),
            HttpStatusCode.Forbidden => Credentials($"the credentials may not be used for {Shown(address)} (403){words}"),
            HttpStatusCode.NotFound when address == broker.Index => Failed(BrokerFailure.Address, $"there is no broker at {broker} (404){words}"),
            HttpStatusCode.NotFound => Failed(BrokerFailure.Answer, $"the broker does not know {Shown(address)} (404){words}"),
            _ when status >= 500 => Failed(BrokerFailure.Answer, FormattableString.Invariant($"the broker failed at {Shown(address)} ({status}){words}")),
            _ => Failed(BrokerFailure.Answer, FormattableString.Invariant($"the broker refuses {Shown(address)} ({status}){words}")),
        };
    }

    /// <summary>There was no answer.</summary>
    /// <param name="attempts">How often it was tried.</param>
    public static BrokerException Of(Uri address, HttpRequestException exception, int attempts)
    {
        string tried = attempts == 1 ? "" : FormattableString.Invariant($" ({attempts} attempts)");
        return Failed(BrokerFailure.Address, $"{Shown(address)} cannot be reached{tried}: {Innermost(exception)}", exception);
    }

    /// <summary>A redirect that is not followed.</summary>
    public static BrokerException OfRedirect(Uri from, Uri to) =>
        Failed(BrokerFailure.Address, $"{Shown(from)} redirects to {Shown(to)}, which is not followed");

    /// <summary>A link to another origin, which the credentials are not for.</summary>
    public static BrokerException OfForeignLink(Uri link, BrokerAddress broker) => Failed(
        BrokerFailure.Address, $"the broker at {broker} links to {Shown(link)}, and the credentials are not sent to another origin");

    private static string Words(BrokerAnswer answer, BrokerCredential? credential)
    {
        ImmutableArray<BrokerComplaint> complaints = BrokerComplaint.Of(answer.Resource.Json);
        string words = string.Join("; ", complaints.Select(complaint => complaint.ToString()).Distinct(StringComparer.Ordinal));
        return words.Length == 0 ? "" : $": {credential?.Redact(words) ?? words}";
    }

    private static string Innermost(Exception exception)
    {
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return OneLine.Of(exception.Message);
    }

    private static BrokerException Credentials(string message) => Failed(BrokerFailure.Credentials, message);

    private static BrokerException Failed(BrokerFailure failure, string message, Exception? cause = null) => new(failure, message, cause);
}
