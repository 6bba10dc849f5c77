namespace KoreApiKit.Campaigns;

/// <summary>Turns what people paste as a host into a base address, and says what is wrong with one.</summary>
internal static class KoreBaseAddress
{
    internal static readonly Uri Default = new("https://platform.kore.ai/");

    /// <summary>Reads a host with or without scheme, port and trailing slash. Without a scheme it is https.</summary>
    internal static bool TryParse(string text, out Uri address, out string problem)
    {
        string trimmed = text.Trim();
        bool hasScheme = trimmed.Contains("://", StringComparison.Ordinal);
        if (!Uri.TryCreate(hasScheme ? trimmed : "https://" + trimmed, UriKind.Absolute, out Uri? parsed))
        {
            address = Default;
            problem = "is not a host: write one like platform.kore.ai or https://platform.kore.ai.";
            return false;
        }

        address = parsed;
        problem = FindProblem(parsed) ?? "";
        return problem.Length == 0;
    }

    /// <summary>Says why an address cannot be used and what to do; null when it can.</summary>
    internal static string? FindProblem(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true } || address.Host.Length == 0)
        {
            return "is not an absolute address: write one like https://platform.kore.ai.";
        }

        if (address.UserInfo.Length > 0)
        {
            return "holds a user name or password: remove it, as the request is authenticated by its token.";
        }

        if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            return $"would send the token unencrypted to {address.Host}: write https. Plain http is for loopback addresses only.";
        }

        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return $"has scheme '{address.Scheme}': write https.";
        }

        return address.PathAndQuery != "/" || address.Fragment.Length > 0
            ? "has a path, query or fragment: end it after the host, as each operation adds its own path."
            : null;
    }
}
