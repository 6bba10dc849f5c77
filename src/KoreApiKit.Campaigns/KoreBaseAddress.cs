using System.Diagnostics.CodeAnalysis;

namespace KoreApiKit.Campaigns;

/// <summary>Turns what people write as a host into a base address that a token may be sent to, or says what is wrong with it.</summary>
public static class KoreBaseAddress
{
    /// <summary>The vendor's cloud, <c>https://platform.kore.ai/</c>.</summary>
    public static Uri Default { get; } = new("https://platform.kore.ai/");

    /// <summary>
    /// Reads a host with or without scheme, port and trailing slash. Without a scheme it is https; plain http is for
    /// loopback addresses only.
    /// </summary>
    /// <param name="text">The host, such as <c>platform.kore.ai</c> or <c>http://localhost:5000</c>.</param>
    /// <param name="address">The address; null when the text cannot be used.</param>
    /// <param name="problem">What is wrong and what to do, as the rest of a sentence that names the setting; null when nothing is.</param>
    /// <returns>Whether the text can be used.</returns>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out string? problem)
    {
        string trimmed = text?.Trim() ?? "";
        bool hasScheme = trimmed.Contains("://", StringComparison.Ordinal);
        problem = Uri.TryCreate(hasScheme ? trimmed : "https://" + trimmed, UriKind.Absolute, out address)
            ? FindProblem(address)
            : "is not a host: write one like platform.kore.ai or https://platform.kore.ai.";
        if (problem is not null)
        {
            address = null;
        }

        return address is not null;
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
