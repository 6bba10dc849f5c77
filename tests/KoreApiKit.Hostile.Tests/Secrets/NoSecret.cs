using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using KoreApiKit.Hostile.Tests.Clients;

namespace KoreApiKit.Hostile.Tests.Secrets;

/// <summary>Looks for the secret and the token where they must not be.</summary>
internal static class NoSecret
{
    public static void In(string place, string text, string token)
    {
        // The first part of a token is its header, which is the same for everybody.
        foreach (string secret in (string[])[ClientUnderTest.ClientSecret, token, .. token.Split('.').Skip(1)])
        {
            int index = text.IndexOf(secret, StringComparison.Ordinal);
            Assert.True(index < 0, $"{place} shows a secret: {text[Math.Max(0, index - 200)..Math.Max(0, index)]}…");
        }
    }

    /// <summary>All forms in which an object is written by loggers, serialisers and debuggers.</summary>
    public static string FormsOf(object value)
    {
        List<string> forms = [value.ToString() ?? "", $"{value:G}"];
        if (value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true) is { } display)
        {
            forms.Add(display.Value);
            Assert.Equal("{ToString(),nq}", display.Value);
        }

        forms.Add(JsonSerializer.Serialize(value, value.GetType()));
        return string.Join('\n', forms);
    }
}
