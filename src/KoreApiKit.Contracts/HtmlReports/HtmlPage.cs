using KoreApiKit.Contracts.HtmlReports.Sections;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>
/// The page as a whole: one file that needs no network and no script. The script adds a filter, opens what a link leads to,
/// and opens everything for printing.
/// </summary>
internal static class HtmlPage
{
    /// <summary>Writes the page. The same report gives the same text.</summary>
    public static string Write(HtmlReport report)
    {
        string title = report.Specification.Document.Info.Title;
        IReadOnlyList<PageSection> sections = PageSection.Of(report);
        var html = new HtmlWriter();
        html.Void("!doctype", ("html", "")).Line().Open("html", ("lang", "en")).Line().Open("head").Line();
        html.Void("meta", ("charset", "utf-8")).Line();
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy)).Line();
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Void("meta", ("name", "generator"), ("content", "korekit report")).Line();
        html.Element("title", $"{title}: contracts").Line().Asset("style", PageAssets.Style).CloseLine();
        html.Open("body").Line();
        html.Element("a", "Skip to the report", ("class", "skip"), ("href", "#report")).Line();
        WriteHeader(html, report, title);
        WriteNavigation(html, sections);
        html.Open("main", ("id", "report")).Line();
        foreach (PageSection section in sections)
        {
            html.Open("section", ("id", section.Id), ("aria-labelledby", section.Id + "-title")).Line();
            html.Element("h2", section.Title, ("id", section.Id + "-title")).Line();
            section.Write(html, report);
            html.CloseLine();
        }

        html.CloseLine();
        html.Open("footer").Element("p", "Made by korekit report" + (report.Timestamp is { } time ? $", {time}" : "") + ".").CloseLine();
        return html.Asset("script", PageAssets.Script).CloseLine().CloseLine().ToString();
    }

    private static void WriteHeader(HtmlWriter html, HtmlReport report, string title)
    {
        var document = report.Specification.Document;
        html.Open("header").Open("h1").Text(title).Text(" ").Styled("span", "version", document.Info.Version).CloseLine();
        html.Open("p").Styled("code", "place", report.DocumentPath).Text($", {SpecificationName(document.SpecificationVersion)}").CloseLine();
        html.CloseLine();
    }

    private static string SpecificationName(string version) =>
        (version.StartsWith("2.", StringComparison.Ordinal) ? "Swagger " : "OpenAPI ") + version;

    private static void WriteNavigation(HtmlWriter html, IReadOnlyList<PageSection> sections)
    {
        html.Open("div", ("class", "bar")).Line().Open("nav", ("aria-label", "Sections")).Open("ul");
        foreach (PageSection section in sections)
        {
            html.Open("li").Element("a", section.Title, ("href", "#" + section.Id)).Close();
        }

        html.Close().CloseLine();

        // Without a script the form would do nothing, so that the script shows it.
        html.Open("form", ("id", "filter"), ("role", "search"), ("hidden", "")).Line();
        html.Open("label").Styled("span", "hidden", "Filter").Void(
            "input", ("type", "search"), ("id", "filter-text"), ("placeholder", "Filter by path, name, rule …"), ("autocomplete", "off")).CloseLine();
        html.Open("label").Styled("span", "hidden", "Show").Open("select", ("id", "filter-state"));
        foreach ((string value, string text) in (ReadOnlySpan<(string, string)>)[("", "Everything"), ("problem", "Problems"), ("open", "Not pinned"), ("pinned", "Pinned")])
        {
            html.Element("option", text, ("value", value));
        }

        html.Close().CloseLine();
        html.Element("button", "Open all", ("type", "button"), ("id", "open-all")).Line();
        html.Element("button", "Close all", ("type", "button"), ("id", "close-all")).Line();
        html.Element("output", "", ("id", "filter-count"), ("for", "filter-text filter-state")).CloseLine();
        html.CloseLine();
    }
}
