using System.Security.Cryptography;
using System.Text;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>The style sheet and the script of the page. The page allows these two, by their hashes, and nothing else.</summary>
internal static class PageAssets
{
    private static readonly Lazy<string> LoadedStyle = new(() => Read("report.css"));
    private static readonly Lazy<string> LoadedScript = new(() => Read("report.js"));

    public static string Style => LoadedStyle.Value;

    public static string Script => LoadedScript.Value;

    /// <summary>The Content Security Policy (level 3): no network, and no style or script but those of the page.</summary>
    public static string Policy =>
        $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}; base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    // The hash is one of the bytes in the page, so line ends must not depend on how the sources were checked out.
    private static string Read(string name)
    {
        using Stream stream = typeof(PageAssets).Assembly.GetManifestResourceStream("html-report/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
