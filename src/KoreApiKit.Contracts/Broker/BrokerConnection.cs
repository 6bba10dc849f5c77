using System.Net;
using System.Net.Http.Headers;

namespace KoreApiKit.Contracts.Broker;

/// <summary>
/// Speaks to one broker. Its credentials go to its own origin only: while there are credentials, a link or redirect that leads
/// elsewhere ends the work. What may pass (no connection, 429, 5xx) is tried again, after 1, 2, 4 … seconds.
/// </summary>
internal sealed class BrokerConnection : IDisposable
{
    private const int MaxRedirects = 5;
    private const string HalMediaType = "application/hal+json";

    private readonly BrokerOptions _options;
    private readonly HttpClient _http;

    public BrokerConnection(BrokerOptions options)
    {
        _options = options;
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = AnswerReader.MaxBytes,
        };
    }

    /// <summary>Where the broker is.</summary>
    public BrokerAddress Address => _options.Address;

    /// <summary>The clock by which this connection waits.</summary>
    public TimeProvider Time => _options.Time;

    /// <summary>Reads the index, where all links begin.</summary>
    /// <exception cref="BrokerException">There is no broker, or it cannot be asked.</exception>
    public async Task<HalResource> IndexAsync(CancellationToken cancellationToken)
    {
        HalResource index = await GetAsync(Address.Index, cancellationToken).ConfigureAwait(false);
        return HalResource.Member(index.Json, "_links") is not null
            ? index
            : throw new BrokerException(BrokerFailure.Address, $"what answers at {Address} is no Pact Broker: its answer has no '_links'");
    }

    /// <summary>Reads a resource.</summary>
    /// <exception cref="BrokerException">It cannot be read, or the broker refuses.</exception>
    public async Task<HalResource> GetAsync(Uri address, CancellationToken cancellationToken) =>
        Accept(address, await SendAsync(HttpMethod.Get, address, null, cancellationToken).ConfigureAwait(false)).Resource;

    /// <summary>Writes a resource that needs no content.</summary>
    /// <exception cref="BrokerException">The broker refuses, or cannot be asked.</exception>
    public async Task PutAsync(Uri address, CancellationToken cancellationToken) =>
        Accept(address, await SendAsync(HttpMethod.Put, address, "{}"u8.ToArray(), cancellationToken).ConfigureAwait(false));

    /// <summary>Posts JSON and gives the answer, also where the broker refuses the content (400, 409, 422).</summary>
    /// <param name="json">The content, in UTF-8.</param>
    /// <exception cref="BrokerException">The broker refuses for another reason, or cannot be asked.</exception>
    public async Task<BrokerAnswer> PostAsync(Uri address, byte[] json, CancellationToken cancellationToken)
    {
        BrokerAnswer answer = await SendAsync(HttpMethod.Post, address, json, cancellationToken).ConfigureAwait(false);
        return answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity ? answer : Accept(address, answer);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    /// <summary>Gives an answer back unless it is a refusal.</summary>
    /// <exception cref="BrokerException">It is one; the message has the broker's words.</exception>
    public BrokerAnswer Accept(Uri address, BrokerAnswer answer) =>
        answer.IsSuccess ? answer : throw Refusals.Of(address, answer, _options.Address, _options.Credential);

    private async Task<BrokerAnswer> SendAsync(HttpMethod method, Uri address, byte[]? json, CancellationToken cancellationToken)
    {
        for (int attempt = 0; ; attempt++)
        {
            bool isLast = attempt == _options.Retries;
            try
            {
                BrokerAnswer answer = await FollowAsync(method, address, json, cancellationToken).ConfigureAwait(false);
                if (isLast || !MayPass(answer.Status))
                {
                    return answer;
                }
            }
            catch (HttpRequestException exception) when (isLast || !MayPass(exception))
            {
                throw Refusals.Of(address, exception, attempt + 1);
            }
            catch (HttpRequestException)
            {
                // The next attempt may succeed.
            }

            await Task.Delay(TimeSpan.FromSeconds(1 << Math.Min(attempt, 5)), _options.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<BrokerAnswer> FollowAsync(HttpMethod method, Uri address, byte[]? json, CancellationToken cancellationToken)
    {
        Uri current = address;
        for (int redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            using HttpResponseMessage response = await SendOnceAsync(method, current, json, cancellationToken).ConfigureAwait(false);
            if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } location)
            {
                return await AnswerReader.ReadAsync(current, response, _options.Credential, cancellationToken).ConfigureAwait(false);
            }

            current = new Uri(current, location);
            bool changesMethod = method != HttpMethod.Get && (int)response.StatusCode < (int)HttpStatusCode.TemporaryRedirect;
            if (changesMethod || !_options.Address.IsOriginOf(current))
            {
                throw Refusals.OfRedirect(address, current);
            }
        }

        throw new BrokerException(BrokerFailure.Address, $"{Refusals.Shown(address)} leads from redirect to redirect without an end");
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpMethod method, Uri address, byte[]? json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(HalMediaType));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("KoreApiKit", typeof(BrokerConnection).Assembly.GetName().Version!.ToString(3)));
        request.Headers.Authorization = CredentialFor(address);
        if (json is not null)
        {
            request.Content = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout);
        try
        {
            return await _http.SendAsync(request, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new BrokerException(
                BrokerFailure.Timeout,
                FormattableString.Invariant($"the broker at {Address} did not answer within {_options.Timeout.TotalSeconds:0.###} s"),
                exception);
        }
    }

    private AuthenticationHeaderValue? CredentialFor(Uri address) => _options.Credential switch
    {
        null => null,
        { } credential when _options.Address.IsOriginOf(address) => credential.Header,
        _ => throw Refusals.OfForeignLink(address, _options.Address),
    };

    private static bool IsRedirect(HttpStatusCode status) => status is
        HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static bool MayPass(HttpStatusCode status) =>
        status == HttpStatusCode.TooManyRequests || ((int)status >= 500 && status != HttpStatusCode.NotImplemented);

    // A certificate stays wrong, and an answer too long.
    private static bool MayPass(HttpRequestException exception) => exception.HttpRequestError is not
        (HttpRequestError.SecureConnectionError or HttpRequestError.ConfigurationLimitExceeded);
}
