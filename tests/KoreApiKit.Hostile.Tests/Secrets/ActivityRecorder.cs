using System.Collections.Concurrent;
using System.Diagnostics;

namespace KoreApiKit.Hostile.Tests.Secrets;

/// <summary>Keeps the text of all activities of the process that belong to one server, by its port.</summary>
internal sealed class ActivityRecorder : IDisposable
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _listener;
    private int _stopped;

    public ActivityRecorder(int port)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Record(activity, port),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public string Text => string.Join('\n', _texts);

    /// <summary>How many calls of the client ended.</summary>
    public int Calls => Volatile.Read(ref _stopped);

    public void Dispose() => _listener.Dispose();

    private void Record(Activity activity, int port)
    {
        if (!Equals(activity.GetTagItem("server.port"), port))
        {
            return;
        }

        if (activity.Source.Name == Telemetry.ApiTelemetry.SourceName)
        {
            Interlocked.Increment(ref _stopped);
        }

        _texts.Enqueue($"{activity.DisplayName} {activity.StatusDescription}");
        foreach (KeyValuePair<string, object?> tag in activity.TagObjects.Concat(activity.Events.SelectMany(item => item.Tags)).Concat(activity.Baggage.Select(item => KeyValuePair.Create(item.Key, (object?)item.Value))))
        {
            _texts.Enqueue($"{tag.Key}={tag.Value}");
        }
    }
}
