using System.Diagnostics;
using System.Globalization;

namespace KoreApiKit.Telemetry;

/// <summary>One call as telemetry sees it: a span and a point of the histogram. Without a listener it does nothing.</summary>
internal struct CallMeasurement
{
    private readonly Activity? _activity;
    private readonly string _operationId;
    private readonly string _method;
    private readonly string _pathTemplate;
    private readonly string _host;
    private readonly int _port;
    private readonly long _start;
    private int _status;
    private string? _error;

    private CallMeasurement(string operationId, string method, string pathTemplate, string host, int port)
    {
        (_operationId, _method, _pathTemplate, _host, _port) = (operationId, method, pathTemplate, host, port);
        _start = ApiTelemetry.Duration.Enabled ? Stopwatch.GetTimestamp() : 0;
        _activity = ApiTelemetry.Source.StartActivity(operationId, ActivityKind.Client);
        if (_activity is { IsAllDataRequested: true })
        {
            _activity.SetTag(ApiTelemetry.OperationTag, operationId);
            _activity.SetTag(ApiTelemetry.MethodTag, method);
            _activity.SetTag(ApiTelemetry.TemplateTag, pathTemplate);
            _activity.SetTag(ApiTelemetry.ServerTag, host);
            _activity.SetTag(ApiTelemetry.PortTag, port);
        }
    }

    public static CallMeasurement Start(string operationId, string method, string pathTemplate, string host, int port) =>
        new(operationId, method, pathTemplate, host, port);

    /// <summary>Notes the status; one of 400 and above is an error.</summary>
    public void Answered(int status)
    {
        _status = status;
        if (status >= 400)
        {
            _error = status.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Notes a failure by the type of its exception, unless the status said it already.</summary>
    public void Failed(Type exception) => _error ??= exception.FullName;

    public readonly void Stop()
    {
        if (_activity is not null)
        {
            StopActivity(_activity);
        }

        if (_start != 0)
        {
            Record();
        }
    }

    private readonly void StopActivity(Activity activity)
    {
        if (_status != 0)
        {
            activity.SetTag(ApiTelemetry.StatusTag, _status);
        }

        if (_error is not null)
        {
            activity.SetTag(ApiTelemetry.ErrorTag, _error);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private readonly void Record()
    {
        var tags = new TagList
        {
            { ApiTelemetry.OperationTag, _operationId },
            { ApiTelemetry.MethodTag, _method },
            { ApiTelemetry.TemplateTag, _pathTemplate },
            { ApiTelemetry.ServerTag, _host },
            { ApiTelemetry.PortTag, _port },
        };
        if (_status != 0)
        {
            tags.Add(ApiTelemetry.StatusTag, _status);
        }

        if (_error is not null)
        {
            tags.Add(ApiTelemetry.ErrorTag, _error);
        }

        ApiTelemetry.Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
    }
}
