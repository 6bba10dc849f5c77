using System.Globalization;
using KoreApiKit.Campaigns.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace KoreApiKit.Campaigns;

/// <summary>
/// Reads options from a configuration section, setting by setting. Stricter than the reflection binder: a name that
/// is not a setting is an error, because a misspelt setting would otherwise be lost without a word.
/// </summary>
internal static class KoreCampaignsConfiguration
{
    /// <summary>Takes over one value; the answer is null, or what a right value looks like.</summary>
    private delegate string? Setter(KoreCampaignsOptions options, string value);

    private static readonly SortedDictionary<string, Setter> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(KoreCampaignsOptions.Host)] = SetHost,
        [nameof(KoreCampaignsOptions.BaseAddress)] = SetHost,
        [nameof(KoreCampaignsOptions.ApplicationId)] = Text((options, value) => options.ApplicationId = value),
        [nameof(KoreCampaignsOptions.AccountId)] = Text((options, value) => options.AccountId = value),
        [nameof(KoreCampaignsOptions.ApiVersion)] = SetApiVersion,
        [nameof(KoreCampaignsOptions.ValidateRequests)] = Flag((options, value) => options.ValidateRequests = value),
        [nameof(KoreCampaignsOptions.Timeout)] = Duration((options, value) => options.Timeout = value),
        [nameof(KoreCampaignsOptions.AttemptTimeout)] = Duration((options, value) => options.AttemptTimeout = value),
        [nameof(KoreCampaignsOptions.MaxRetryAttempts)] = SetMaxRetryAttempts,
        [nameof(KoreCampaignsOptions.RetryDelay)] = Duration((options, value) => options.RetryDelay = value),
        [nameof(KoreJwtOptions.ClientId)] = Text((options, value) => options.ClientId = value),
        [nameof(KoreJwtOptions.ClientSecret)] = Text((options, value) => options.ClientSecret = value),
        [nameof(KoreJwtOptions.AllowShortSecret)] = Flag((options, value) => options.AllowShortSecret = value),
        [nameof(KoreJwtOptions.Subject)] = Text((options, value) => options.Subject = value),
        [nameof(KoreJwtOptions.Algorithm)] = SetAlgorithm,
        [nameof(KoreJwtOptions.PrivateKeyPem)] = Text((options, value) => options.PrivateKeyPem = value),
        [nameof(KoreJwtOptions.TokenLifetime)] = Duration((options, value) => options.TokenLifetime = value),
        [nameof(KoreJwtOptions.RenewBefore)] = Duration((options, value) => options.RenewBefore = value),
        [nameof(KoreJwtOptions.IncludeJwtId)] = Flag((options, value) => options.IncludeJwtId = value),
        [nameof(KoreJwtOptions.IncludeIssuer)] = Flag((options, value) => options.IncludeIssuer = value),
        [nameof(KoreJwtOptions.ReuseToken)] = Flag((options, value) => options.ReuseToken = value),
    };

    /// <summary>The names that a section may hold, in order.</summary>
    internal static IEnumerable<string> SettingNames => Settings.Keys;

    /// <summary>Takes over all values; empty ones count as left out.</summary>
    /// <exception cref="OptionsValidationException">A name or a value is wrong; every one is listed.</exception>
    internal static void Apply(IConfiguration section, KoreCampaignsOptions options)
    {
        List<string> problems = [];
        foreach (IConfigurationSection entry in section.GetChildren())
        {
            if (!Settings.TryGetValue(entry.Key, out Setter? set))
            {
                problems.Add($"{entry.Path} is not a setting: remove it or use one of {string.Join(", ", SettingNames)}.");
            }
            else if (entry.GetChildren().Any())
            {
                problems.Add($"{entry.Path} holds a group of settings: give it a single value.");
            }
            else if (!string.IsNullOrEmpty(entry.Value) && set(options, entry.Value) is { } expected)
            {
                problems.Add($"{entry.Path} {expected}");
            }
        }

        if (problems.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(KoreCampaignsOptions), problems);
        }
    }

    private static Setter Text(Action<KoreCampaignsOptions, string> assign) => (options, value) =>
    {
        assign(options, value);
        return null;
    };

    private static Setter Flag(Action<KoreCampaignsOptions, bool> assign) => (options, value) =>
    {
        if (!bool.TryParse(value, out bool flag))
        {
            return $"is '{value}': write true or false.";
        }

        assign(options, flag);
        return null;
    };

    private static Setter Duration(Action<KoreCampaignsOptions, TimeSpan> assign) => (options, value) =>
    {
        if (!TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out TimeSpan duration))
        {
            return $"is '{value}': write hours:minutes:seconds, for example 00:05:00.";
        }

        assign(options, duration);
        return null;
    };

    private static string? SetHost(KoreCampaignsOptions options, string value)
    {
        if (KoreBaseAddress.TryParse(value, out Uri? address, out string? problem))
        {
            options.BaseAddress = address;
            return null;
        }

        return problem;
    }

    private static string? SetApiVersion(KoreCampaignsOptions options, string value)
    {
        // Enum.TryParse alone would take any number.
        if (!char.IsLetter(value[0]) || !Enum.TryParse(value, ignoreCase: true, out KoreApiVersion version))
        {
            return $"is '{value}': write V1 or V2.";
        }

        options.ApiVersion = version;
        return null;
    }

    private static string? SetMaxRetryAttempts(KoreCampaignsOptions options, string value)
    {
        if (!int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int attempts))
        {
            return $"is '{value}': write a whole number.";
        }

        options.MaxRetryAttempts = attempts;
        return null;
    }

    private static string? SetAlgorithm(KoreCampaignsOptions options, string value)
    {
        // Enum.TryParse alone would take any number.
        if (!char.IsLetter(value[0]) || !Enum.TryParse(value, ignoreCase: true, out KoreJwtAlgorithm algorithm))
        {
            return $"is '{value}': write HS256, HS512, RS256 or RS512.";
        }

        options.Algorithm = algorithm;
        return null;
    }
}
