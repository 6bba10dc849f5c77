using System.Net.Http.Headers;
using System.Text;

namespace KoreApiKit.Pact.Tests;

/// <summary>A consumer as plain as can be.</summary>
internal static class Http
{
    private static readonly HttpClient Client = new();

    internal static async Task<(int Status, string Body)> SendAsync(
        Uri server, HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, new Uri(server, path));
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        }

        foreach ((string name, string value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using HttpResponseMessage response = await Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
