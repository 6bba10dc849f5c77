using System.Security.Cryptography;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>What token options must fulfil. Each message names the setting and the remedy, and never shows a secret.</summary>
internal static class KoreJwtRules
{
    internal static IEnumerable<string> Check(KoreJwtOptions options) => Check(options, SecretShape.Of(options.ClientSecret));

    /// <summary>Checks options together with a client secret that is not among them.</summary>
    internal static IEnumerable<string> Check(KoreJwtOptions options, SecretShape secret)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            yield return "ClientId is missing: set it to the JWT app's client id (cs-...).";
        }

        if (options.Subject is not null && string.IsNullOrWhiteSpace(options.Subject))
        {
            yield return "Subject is blank: give it a value, or leave it out to send the client id.";
        }

        foreach (string problem in CheckKey(options, secret))
        {
            yield return problem;
        }

        if (options.TokenLifetime < KoreJwtOptions.MinimumTokenLifetime
            || options.TokenLifetime > KoreJwtOptions.MaximumTokenLifetime)
        {
            yield return $"TokenLifetime is {options.TokenLifetime:c}: choose a value from "
                + $"{KoreJwtOptions.MinimumTokenLifetime:c} to {KoreJwtOptions.MaximumTokenLifetime:c} (days.hours:minutes:seconds).";
        }

        if (options.RenewBefore < TimeSpan.Zero || options.RenewBefore >= options.TokenLifetime)
        {
            yield return $"RenewBefore is {options.RenewBefore:c}: choose a value from 00:00:00 to less than "
                + $"TokenLifetime ({options.TokenLifetime:c}).";
        }
    }

    private static IEnumerable<string> CheckKey(KoreJwtOptions options, SecretShape secret) => options.Algorithm switch
    {
        KoreJwtAlgorithm.HS256 or KoreJwtAlgorithm.HS512 => CheckSecret(options, secret),
        KoreJwtAlgorithm.RS256 or KoreJwtAlgorithm.RS512 => CheckPrivateKey(options),
        _ => [$"Algorithm is {options.Algorithm}: choose HS256, HS512, RS256 or RS512."],
    };

    private static IEnumerable<string> CheckSecret(KoreJwtOptions options, SecretShape secret)
    {
        int minimum = SecretShape.MinimumBytes(options.Algorithm, options.AllowShortSecret);
        if (secret.IsBlank)
        {
            yield return $"ClientSecret is missing: {options.Algorithm} signs with it, so set it to the JWT app's client secret.";
        }
        else if (secret.HasOuterWhiteSpace)
        {
            yield return "ClientSecret begins or ends with white space: remove it, as it would become part of the key.";
        }
        else if (secret.Bytes < minimum)
        {
            yield return $"ClientSecret is {secret.Bytes} bytes long, and a key of {options.Algorithm} needs at least {minimum} "
                + "(RFC 7518, section 3.2): copy the whole client secret of the JWT app"
                + (options.AllowShortSecret ? "." : ", or set AllowShortSecret if the vendor made it this short.");
        }

        if (!string.IsNullOrWhiteSpace(options.PrivateKeyPem))
        {
            yield return $"PrivateKeyPem is set, but {options.Algorithm} signs with ClientSecret: set Algorithm to RS256 or RS512, "
                + "or remove PrivateKeyPem.";
        }
    }

    private static IEnumerable<string> CheckPrivateKey(KoreJwtOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.PrivateKeyPem))
        {
            yield return $"PrivateKeyPem is missing: {options.Algorithm} signs with it, so set it to the RSA private key in PEM form.";
            yield break;
        }

        using RSA? rsa = SigningKey.ReadPrivateKey(options.PrivateKeyPem, out string? problem);
        if (rsa is null)
        {
            yield return $"PrivateKeyPem {problem}: paste the key from -----BEGIN to the last -----, unencrypted.";
        }
        else if (rsa.KeySize < SigningKey.MinimumRsaBits)
        {
            yield return $"PrivateKeyPem is a key of {rsa.KeySize} bits: {options.Algorithm} needs at least "
                + $"{SigningKey.MinimumRsaBits} (RFC 7518, section 3.3).";
        }
    }
}
