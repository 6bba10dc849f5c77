using KoreApiKit.Campaigns.Authentication;
using Microsoft.Extensions.Options;

namespace KoreApiKit.Campaigns;

/// <summary>Checks every setting by hand-written rules, so that nothing is found by reflection.</summary>
internal sealed class KoreCampaignsOptionsValidator : IValidateOptions<KoreCampaignsOptions>
{
    internal static readonly TimeSpan ShortestTimeout = TimeSpan.FromMilliseconds(100);
    internal static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(1);
    internal static readonly TimeSpan LongestRetryDelay = TimeSpan.FromMinutes(1);
    internal const int MostRetryAttempts = 10;

    public ValidateOptionsResult Validate(string? name, KoreCampaignsOptions options)
    {
        string[] problems =
        [
            .. Check(options).Concat(KoreJwtRules.Check(options)).Select(problem => $"{nameof(KoreCampaignsOptions)}.{problem}"),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Check(KoreCampaignsOptions options)
    {
        if (options.HostProblem is { } hostProblem)
        {
            yield return $"Host {hostProblem}";
        }
        else if (KoreBaseAddress.FindProblem(options.BaseAddress) is { } problem)
        {
            yield return $"BaseAddress {problem}";
        }

        if (!Enum.IsDefined(options.ApiVersion))
        {
            yield return $"ApiVersion is {(int)options.ApiVersion}: set it to V1 or V2.";
        }

        if (CheckId("ApplicationId", options.ApplicationId, "the application's id (st-..., called iid in the API)") is { } application)
        {
            yield return application;
        }

        if (CheckId("AccountId", options.AccountId, "the id of the account that owns the application") is { } account)
        {
            yield return account;
        }

        if (options.Timeout < ShortestTimeout || options.Timeout > LongestTimeout)
        {
            yield return $"Timeout is {options.Timeout:c}: choose a value from {ShortestTimeout:c} to {LongestTimeout:c} "
                + "(days.hours:minutes:seconds).";
        }

        if (options.AttemptTimeout < ShortestTimeout || options.AttemptTimeout > options.Timeout)
        {
            yield return $"AttemptTimeout is {options.AttemptTimeout:c}: choose a value from {ShortestTimeout:c} to "
                + $"Timeout ({options.Timeout:c}).";
        }

        if (options.MaxRetryAttempts is < 0 or > MostRetryAttempts)
        {
            yield return $"MaxRetryAttempts is {options.MaxRetryAttempts}: choose a number from 0 to {MostRetryAttempts}.";
        }

        if (options.RetryDelay < TimeSpan.Zero || options.RetryDelay > LongestRetryDelay)
        {
            yield return $"RetryDelay is {options.RetryDelay:c}: choose a value from {TimeSpan.Zero:c} to {LongestRetryDelay:c}.";
        }
    }

    // The ids travel in a path segment and in headers, where white space is lost and controls are refused.
    private static string? CheckId(string setting, string value, string meaning)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return $"{setting} is missing: set it to {meaning}.";
        }

        return value.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character > '~')
            ? $"{setting} holds white space or a character that a header cannot carry: set it to {meaning}."
            : null;
    }
}
