namespace KoreApiKit.Campaigns.Stub.Lifecycle;

/// <summary>The time that campaigns live by. A provider state may set it, so that a contract with a date holds on any day.</summary>
internal sealed class StubClock(TimeProvider timeProvider)
{
    private DateTimeOffset? _set;

    public DateTimeOffset Now => _set ?? timeProvider.GetUtcNow();

    public void Set(DateTimeOffset time) => _set = time;

    public void Reset() => _set = null;
}
