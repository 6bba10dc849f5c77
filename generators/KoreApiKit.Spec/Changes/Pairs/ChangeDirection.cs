namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>
/// Whose data a change is about: what a consumer sends, or what it reads. A webhook or callback is sent by the provider, so
/// that its request is data that the consumer reads, and its response data that the consumer sends.
/// </summary>
[Flags]
internal enum ChangeDirection
{
    /// <summary>Data that consumers send.</summary>
    Request = 1,

    /// <summary>Data that consumers read.</summary>
    Response = 2,

    /// <summary>Data of either way, or no data at all.</summary>
    Both = Request | Response,
}
