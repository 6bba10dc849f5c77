using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KoreApiKit.Telemetry;

/// <summary>
/// The names under which clients report what they do. Tags follow OpenTelemetry's semantic conventions for HTTP
/// clients; they hold templates, hosts and statuses, never values of a request.
/// </summary>
public static class ApiTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string SourceName = "KoreApiKit";

    /// <summary>The histogram of the duration of calls, in seconds.</summary>
    public const string DurationName = "koreapikit.client.operation.duration";

    internal const string OperationTag = "koreapikit.operation.id";
    internal const string MethodTag = "http.request.method";
    internal const string TemplateTag = "url.template";
    internal const string ServerTag = "server.address";
    internal const string PortTag = "server.port";
    internal const string StatusTag = "http.response.status_code";
    internal const string ErrorTag = "error.type";

    private static readonly string? Version = typeof(ApiTelemetry).Assembly.GetName().Version?.ToString(3);

    internal static readonly ActivitySource Source = new(SourceName, Version);

    internal static readonly Meter Meter = new(SourceName, Version);

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        DurationName, unit: "s", description: "Duration of calls, from sending the request to the end of reading the answer.");
}
