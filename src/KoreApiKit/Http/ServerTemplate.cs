namespace KoreApiKit.Http;

/// <summary>Fills the variables of a server's address (OpenAPI 3.1, 4.8.5 and 4.8.6). Emitted code calls it.</summary>
public static class ServerTemplate
{
    /// <summary>Makes an address.</summary>
    /// <param name="url">The address as the specification has it, with names in braces.</param>
    /// <param name="variables">The variables: name, value, and the values that are allowed, or none where all are.</param>
    /// <exception cref="ArgumentException">A value is not allowed, or the address it makes is no absolute http or https address.</exception>
    public static Uri Fill(string url, params (string Name, string Value, string[] Allowed)[] variables)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(variables);
        string filled = url;
        foreach ((string name, string value, string[] allowed) in variables)
        {
            ArgumentNullException.ThrowIfNull(value, name);
            if (allowed.Length > 0 && !allowed.Contains(value, StringComparer.Ordinal))
            {
                throw new ArgumentException($"'{value}' is no value of the server variable '{name}'; use {string.Join(", ", allowed)}.", name);
            }

            filled = filled.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return Uri.TryCreate(filled, UriKind.Absolute, out Uri? address) && BaseAddress.IsUsable(address)
            ? address
            : throw new ArgumentException($"The server variables make '{filled}', which is no absolute http or https address.", nameof(variables));
    }
}
