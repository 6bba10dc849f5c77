using System.Net;
using KoreApiKit.Mock.Faults;
using KoreApiKit.Mock.Logging;

namespace KoreApiKit.Mock;

/// <summary>Settings of a <see cref="MockServer"/>. The defaults suit a test: a free port, the same answers each time.</summary>
public sealed record MockServerOptions
{
    /// <summary>The IP address to listen on, or <c>localhost</c>; 127.0.0.1 by default.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port, 0 to 65535; 0 (the default) takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The path below which all operations are, such as <c>/v1</c> or <c>/</c>; null (the default) for the paths of the documents' servers.</summary>
    public string? BasePath { get; init; }

    /// <summary>Whether requests that break rules of the document are refused. On by default; the log names broken rules either way.</summary>
    public bool Validate { get; init; } = true;

    /// <summary>Whether bodies are made up anew for each request that does not say otherwise. Off by default.</summary>
    public bool Dynamic { get; init; }

    /// <summary>Makes dynamic values, ids, delays and faults; the same seed and requests give the same answers. 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>Whether the mock remembers what was created, changed and deleted. Off by default.</summary>
    public bool Stateful { get; init; }

    /// <summary>Whether web pages of any origin may call the mock. On by default.</summary>
    public bool Cors { get; init; } = true;

    /// <summary>Whether <c>__code</c>, <c>__example</c> and <c>__dynamic</c> in the query do what <c>Prefer</c> does. On by default.</summary>
    public bool QueryPreferences { get; init; } = true;

    /// <summary>How long each answer waits; not at all by default.</summary>
    public DelayRange Delay { get; init; }

    /// <summary>What goes wrong with which share of the answers; nothing by default.</summary>
    public IReadOnlyList<FaultRule> Faults { get; init; } = [];

    /// <summary>Where the mock's own paths are; <c>/__korekit</c> by default, null for nowhere.</summary>
    public string? ControlPath { get; init; } = "/__korekit";

    /// <summary>The largest body of a request, in bytes, at least 1; 10 MiB by default. A larger one is answered by 413.</summary>
    public int MaxBodyBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The most bytes of all headers of a request, at least 1024; 32 KiB by default. More are answered by 431.</summary>
    public int MaxHeaderBytes { get; init; } = 32 * 1024;

    /// <summary>Whether a document is read again when one of its files changes. On by default.</summary>
    public bool Reload { get; init; } = true;

    /// <summary>Takes each exchange before its answer is sent, or null. Called from several threads at once.</summary>
    public Action<MockExchange>? OnExchange { get; init; }

    /// <summary>Takes what happens to the documents while they are served, in sentences, or null.</summary>
    public Action<string>? OnNotice { get; init; }

    /// <summary>The clock of the log and of delays.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The first setting that has a value it cannot have, and which ones it can; null where all are good.</summary>
    internal string? FindProblem() => this switch
    {
        _ when Address is null => $"{nameof(Host)} must be an IP address or localhost, but is '{Host}'.",
        { Port: < 0 or > 65535 } => $"{nameof(Port)} must be between 0 and 65535, but is {Port}.",
        _ when !IsPath(BasePath) => $"{nameof(BasePath)} must begin with '/', but is '{BasePath}'.",
        _ when !IsPath(ControlPath) || ControlPath?.Trim('/') is "" => $"{nameof(ControlPath)} must be a path such as /__korekit, but is '{ControlPath}'.",
        { Delay: var delay } when delay.Least < TimeSpan.Zero || delay.Most < delay.Least => $"{nameof(Delay)} must not be negative, nor end before it begins.",
        { Faults: null } => $"{nameof(Faults)} must not be null.",
        { Faults: var faults } when FaultRule.FindProblem(faults) is { } problem => $"{nameof(Faults)} cannot be: {problem}.",
        { MaxBodyBytes: < 1 } => $"{nameof(MaxBodyBytes)} must be at least 1, but is {MaxBodyBytes}.",
        { MaxHeaderBytes: < 1024 } => $"{nameof(MaxHeaderBytes)} must be at least 1024, but is {MaxHeaderBytes}.",
        { TimeProvider: null } => $"{nameof(TimeProvider)} must not be null.",
        _ => null,
    };

    /// <summary>The address of <see cref="Host"/>, or null where it is none.</summary>
    internal IPAddress? Address => Host switch
    {
        "localhost" => IPAddress.Loopback,
        "*" => IPAddress.Any,
        _ => IPAddress.TryParse(Host, out IPAddress? address) ? address : null,
    };

    private static bool IsPath(string? path) => path is null || (path.StartsWith('/') && !path.AsSpan().ContainsAny('?', '#', ' '));
}
