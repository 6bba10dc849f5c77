using System.Diagnostics.CodeAnalysis;
using KoreApiKit.Campaigns;

namespace Samples;

/// <summary>Which provider to call, and as whom; from the environment. None set: the embedded stub.</summary>
internal sealed record Settings(Uri Host, string ApplicationId, string AccountId, string ClientId, string ClientSecret)
{
    private static readonly string[] Names = ["KORE_HOST", "KORE_IID", "KORE_ACCOUNT_ID", "KORE_CLIENT_ID", "KORE_CLIENT_SECRET"];

    /// <summary>What to set to talk to a real host.</summary>
    public static string Advice => $"Set {string.Join(", ", Names)} to talk to a real host.";

    /// <summary>Gives null settings when no variable is set, and a problem when the variables cannot be used.</summary>
    public static bool TryRead(Func<string, string?> variable, out Settings? settings, [NotNullWhen(false)] out string? problem)
    {
        settings = null;
        problem = null;
        string[] values = [.. Names.Select(name => variable(name)?.Trim() ?? "")];
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

        if (!KoreBaseAddress.TryParse(values[0], out Uri? host, out string? hostProblem))
        {
            problem = $"KORE_HOST {hostProblem}";
            return false;
        }

        settings = new Settings(host, values[1], values[2], values[3], values[4]);
        return true;
    }

    /// <summary>The settings without the secret.</summary>
    public override string ToString() => $"{Host} {ApplicationId} {AccountId} {ClientId}";
}
