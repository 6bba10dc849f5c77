using System.Collections.Concurrent;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>
/// What the stub believes of the world beyond the request: by default every list, flow and template exists, and every
/// good token may call. A provider state changes one of these.
/// </summary>
internal sealed class ProviderStateStore
{
    public const string ListExists = "a contact list exists";
    public const string ListIsMissing = "a contact list does not exist";
    public const string FlowExists = "an experience flow exists";
    public const string TemplateExists = "an SMS template exists";
    public const string TokenIsRefused = "the token is refused";
    public const string ScopeIsMissing = "the app lacks a scope";
    public const string RateLimitIsReached = "the rate limit is reached";

    /// <summary>The states that a contract may ask for.</summary>
    public static readonly string[] Known =
        [ListExists, ListIsMissing, FlowExists, TemplateExists, TokenIsRefused, ScopeIsMissing, RateLimitIsReached];

    private readonly ConcurrentDictionary<string, byte> _missingLists = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, byte> _active = new(StringComparer.Ordinal);

    public bool IsActive(string state) => _active.ContainsKey(state);

    public bool IsListMissing(string name) => _missingLists.ContainsKey(name);

    /// <summary>Enters a state. Gives what is wrong with one that changes nothing, so that no contract is verified in vain.</summary>
    public string? SetUp(string state, string? name)
    {
        if (Refuse(state, name) is { } problem)
        {
            return problem;
        }

        _active[state] = 0;
        if (state == ListIsMissing)
        {
            _missingLists[name!] = 0;
        }
        else if (state == ListExists && name is not null)
        {
            _missingLists.TryRemove(name, out _);
        }

        return null;
    }

    /// <summary>Leaves a state. Gives what is wrong with one that cannot have been entered.</summary>
    public string? TearDown(string state, string? name)
    {
        if (Refuse(state, name) is { } problem)
        {
            return problem;
        }

        _active.TryRemove(state, out _);
        if (state == ListIsMissing)
        {
            _missingLists.TryRemove(name!, out _);
        }

        return null;
    }

    private static string? Refuse(string state, string? name)
    {
        if (!Known.Contains(state, StringComparer.Ordinal))
        {
            return $"The stub does not know the state '{state}'. It knows: {string.Join("; ", Known)}.";
        }

        return state == ListIsMissing && name is null ? $"The state '{state}' needs the list's name: params.name." : null;
    }
}
