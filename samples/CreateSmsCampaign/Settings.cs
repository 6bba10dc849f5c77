using System.Diagnostics.CodeAnalysis;

namespace CreateSmsCampaign;

/// <summary>Where to create the campaign, and as whom; from the environment. None set: the embedded stub.</summary>
internal sealed record Settings(Uri Host, string ApplicationId, string AccountId, string ClientId, string ClientSecret)
{
    private static readonly string[] Names = ["KORE_HOST", "KORE_IID", "KORE_ACCOUNT_ID", "KORE_CLIENT_ID", "KORE_CLIENT_SECRET"];

    /// <summary>Gives null settings when no variable is set, and a problem when the arguments or variables cannot be used.</summary>
    public static bool TryRead(string[] arguments, out Settings? settings, [NotNullWhen(false)] out string? problem)
    {
        settings = null;
        problem = null;
        if (arguments.Length > 0)
        {
            problem = $"'{arguments[0]}' is not an option: the sample takes none. Set {string.Join(", ", Names)} to talk to a real host.";
            return false;
        }

        string[] values = [.. Names.Select(name => Environment.GetEnvironmentVariable(name)?.Trim() ?? "")];
        string[] missing = [.. Names.Where((_, index) => values[index].Length == 0)];
        if (missing.Length == Names.Length)
        {
            return true;
        }

        if (missing.Length > 0)
        {
            problem = $"To talk to a real host, set {string.Join(" and ", missing)} too; to use the embedded stub, unset all KORE_ variables.";
            return false;
        }

        string host = values[0].Contains("://", StringComparison.Ordinal) ? values[0] : "https://" + values[0];
        if (!Uri.TryCreate(host, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
        {
            problem = $"KORE_HOST is '{values[0]}', which is no host; give one such as platform.kore.ai or https://platform.kore.ai.";
            return false;
        }

        settings = new Settings(address, values[1], values[2], values[3], values[4]);
        return true;
    }
}
