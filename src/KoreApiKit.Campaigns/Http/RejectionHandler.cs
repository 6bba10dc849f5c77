using KoreApiKit.Errors;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace KoreApiKit.Campaigns.Http;

/// <summary>Says why the resilience handler ended a call, with exceptions that a caller can handle without knowing Polly.</summary>
internal sealed class RejectionHandler(KoreCampaignsOptions options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            throw new TimeLimitException(exception.Timeout, SettingOf(exception.Timeout), exception);
        }
        catch (BrokenCircuitException exception)
        {
            throw NotSent("too many of the latest calls failed; try again in some seconds", exception);
        }
        catch (ExecutionRejectedException exception)
        {
            throw NotSent("too many others are under way; try again later", exception);
        }
    }

    private string SettingOf(TimeSpan limit) => limit == options.AttemptTimeout
        ? $"{nameof(KoreCampaignsOptions)}.{nameof(KoreCampaignsOptions.AttemptTimeout)}"
        : $"{nameof(KoreCampaignsOptions)}.{nameof(KoreCampaignsOptions.Timeout)}";

    private static HttpRequestException NotSent(string reason, Exception exception) =>
        new(HttpRequestError.Unknown, $"the request was not sent, because {reason}", exception);
}
