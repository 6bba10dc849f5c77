using System.Diagnostics;
using System.Diagnostics.Metrics;
using KoreApiKit.Authentication;
using KoreApiKit.Generator.Tests.Client.Emitted;
using KoreApiKit.Telemetry;

namespace KoreApiKit.Generator.Tests.Client;

public sealed class TelemetryTests
{
    private static readonly PetClientOptions Options = new()
    {
        Shop = "s",
        Bearer = CredentialProvider.FromValue(PetCalls.Secret),
        QueryKey = CredentialProvider.FromValue(PetCalls.Secret),
    };

    [Fact]
    public async Task A_call_is_one_span_with_http_tags()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""");
        Activity span = await Span(server, client => client.AddPetAsync(new Pet("Rex")));
        Assert.Equal("addPet", span.OperationName);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal("POST", span.GetTagItem("http.request.method"));
        Assert.Equal("/shops/{shop}/pets", span.GetTagItem("url.template"));
        Assert.Equal("127.0.0.1", span.GetTagItem("server.address"));
        Assert.Equal(server.Port, span.GetTagItem("server.port"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        Assert.Null(span.GetTagItem("error.type"));
        Assert.DoesNotContain(span.TagObjects, tag => tag.Value?.ToString()?.Contains(PetCalls.Secret, StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("500 Oops", "500")]
    [InlineData("200 OK", "KoreApiKit.Errors.ApiResponseFormatException")]
    [InlineData("204 No Content", "KoreApiKit.Errors.ApiException")]
    public async Task A_failed_call_names_its_error(string status, string error)
    {
        using LoopbackServer server = LoopbackServer.Answering(status, contentType: null);
        Activity span = await Span(server, client => client.AddPetAsync(new Pet("Rex")));
        Assert.Equal(error, span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
    }

    [Fact]
    public async Task A_call_without_an_answer_has_no_status()
    {
        using LoopbackServer server = LoopbackServer.AnsweringRaw([]);
        Activity span = await Span(server, client => client.AddPetAsync(new Pet("Rex")));
        Assert.Equal("KoreApiKit.Errors.ApiConnectionException", span.GetTagItem("error.type"));
        Assert.Null(span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task The_duration_is_measured_in_seconds()
    {
        using LoopbackServer server = LoopbackServer.Answering("200 OK", """{"name":"Rex"}""");
        var points = new List<(double Value, Dictionary<string, object?> Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, self) =>
        {
            if (instrument is { Name: ApiTelemetry.DurationName, Meter.Name: ApiTelemetry.SourceName, Unit: "s" })
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) =>
        {
            lock (points)
            {
                points.Add((value, tags.ToArray().ToDictionary()));
            }
        });
        listener.Start();

        await PetCalls.Client(server, Options).AddPetAsync(new Pet("Rex"));

        // Other tests measure at the same time; the port tells this one's point.
        (double seconds, Dictionary<string, object?> tags) = Assert.Single(points, point => Equals(point.Tags["server.port"], server.Port));
        Assert.InRange(seconds, 0.000_001, 60);
        Assert.Equal("addPet", tags["koreapikit.operation.id"]);
        Assert.Equal(200, tags["http.response.status_code"]);
    }

    private static async Task<Activity> Span(LoopbackServer server, Func<PetClient, Task> call)
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ApiTelemetry.SourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (spans)
                {
                    spans.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await Record.ExceptionAsync(() => call(PetCalls.Client(server, Options)));
        return Assert.Single(spans, span => Equals(span.GetTagItem("server.port"), server.Port));
    }
}
