using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KoreApiKit.Authentication;

namespace KoreApiKit.Campaigns.Tests.Support;

/// <summary>A client whose requests never leave the process: each is answered by the next of some answers, the last one for ever.</summary>
internal sealed class ScriptedServer : HttpMessageHandler
{
    private const string Application = "st-1";
    private const string Account = "acc-1";

    private readonly Queue<(HttpStatusCode Status, string Body)> _answers;

    private ScriptedServer(IEnumerable<(HttpStatusCode Status, string Body)> answers) => _answers = new(answers);

    /// <summary>What was asked: method, path and query, without the ids of application and account, which must be right.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>The bodies that were sent, in order; null for none.</summary>
    public List<JsonNode?> Bodies { get; } = [];

    /// <summary>What refusals ask for in the header Retry-After; null for nothing.</summary>
    public TimeSpan? RetryAfter { get; set; }

    public static ScriptedServer Answering(params string[] bodies) => new(bodies.Select(body => (HttpStatusCode.OK, body)));

    public static ScriptedServer Answering(params (int Status, string Body)[] answers) =>
        new(answers.Select(answer => ((HttpStatusCode)answer.Status, answer.Body)));

    /// <summary>Answers with samples of the vendor's.</summary>
    public static ScriptedServer WithSamples(params string[] samples) => Answering([.. samples.Select(Examples.ReadSample)]);

    public KoreCampaignsClient Client(KoreApiVersion version = KoreApiVersion.V1, TimeProvider? timeProvider = null) => new(
        new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri("http://localhost") },
        new KoreCampaignsClientOptions
        {
            Iid = Application,
            AccountId = Account,
            Auth = CredentialProvider.FromValue("token"),
            ApiVersion = version,
            TimeProvider = timeProvider ?? TimeProvider.System,
        });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string target = request.RequestUri!.PathAndQuery;
        Assert.Contains($"/{Application}/", target, StringComparison.Ordinal);
        Calls.Add($"{request.Method} {target.Replace($"/{Application}/", "/*/", StringComparison.Ordinal).Replace(Account, "*", StringComparison.Ordinal)}");
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Bodies.Add(body.StartsWith('{') || body.StartsWith('[') ? JsonNode.Parse(body) : null);
        (HttpStatusCode status, string answer) = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
        var response = new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        if (RetryAfter is { } pause && !response.IsSuccessStatusCode)
        {
            response.Headers.RetryAfter = new RetryConditionHeaderValue(pause);
        }

        return response;
    }
}
