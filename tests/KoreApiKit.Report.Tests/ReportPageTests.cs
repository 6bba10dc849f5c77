using System.Text.Json.Nodes;
using KoreApiKit.Report.Tests.Browser;
using KoreApiKit.Tool.Tests;

namespace KoreApiKit.Report.Tests;

/// <summary>The page of <c>korekit report</c> in a browser: facts of what is shown, and pictures to look at in <c>artifacts/screenshots</c>.</summary>
public sealed class ReportPageTests(HeadlessBrowser browser, ReportPages pages) : IClassFixture<HeadlessBrowser>, IClassFixture<ReportPages>
{
    private const int Wide = 1280;
    private const int Narrow = 400;

    private DevTools Page => browser.Page;

    [BrowserTheory]
    [InlineData(nameof(ReportPages.Campaign), Wide, "light")]
    [InlineData(nameof(ReportPages.Campaign), Narrow, "dark")]
    [InlineData(nameof(ReportPages.Museum), Wide, "dark")]
    [InlineData(nameof(ReportPages.Museum), Narrow, "light")]
    [InlineData(nameof(ReportPages.Hostile), Wide, "light")]
    [InlineData(nameof(ReportPages.Hostile), Narrow, "dark")]
    public async Task A_page_is_whole(string name, int width, string scheme)
    {
        await OpenAsync(name, width, scheme);
        await TakePictureAsync($"{name}-{width}-{scheme}".ToLowerInvariant());
        await Page.EvaluateAsync<bool>("document.querySelectorAll('details').forEach(details => details.open = true), true");
        await TakePictureAsync($"{name}-{width}-{scheme}-open".ToLowerInvariant());

        Assert.Empty(await Page.EvaluateAsync<string[]>(Script("overflow")));
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        JsonObject contrast = await Page.EvaluateAsync<JsonObject>(Script("contrast"));
        Assert.Empty(contrast["weak"]!.AsArray());
        Assert.InRange(contrast["seen"]!.GetValue<int>(), 20, int.MaxValue);
        Assert.Empty(Complaints());
        Assert.True(await Page.EvaluateAsync<bool>("window.harmed === undefined"));
    }

    [BrowserTheory]
    [InlineData(Wide)]
    [InlineData(Narrow)]
    public async Task The_matrix_shows_what_is_pinned(int width)
    {
        await OpenAsync(nameof(ReportPages.Museum), width, "light");
        Assert.Equal(
            [
                "GET /museum-hours Get museum hours | 200=✓ 4 pins | 400=not pinned | 404=not pinned",
                "POST /special-events Create special events | Request body=application/json ✓ 1 pin | 201=✓ 1 pin | 400=not pinned | 404=not pinned",
                "GET /special-events List special events | 200=not pinned | 400=not pinned | 404=not pinned",
                "GET /special-events/{eventId} Get special event | 200=✓ 2 pins | 301=✕ 1 pin | 400=not pinned | 404=not pinned",
                "PATCH /special-events/{eventId} Update special event | Request body=application/json not pinned | 200=not pinned | 400=not pinned | 404=not pinned",
                "DELETE /special-events/{eventId} Delete special event | 204=not pinned | 400=not pinned | 401=not pinned | 404=not pinned",
                "POST /tickets Buy museum tickets | Request body=application/json ✓ 8 pins | 201=✓ 8 pins | 400=not pinned | 404=not pinned",
                "GET /tickets/{ticketId}/qr Get ticket QR code | 200=not pinned | 400=not pinned | 404=not pinned",
            ],
            await Page.EvaluateAsync<string[]>(Script("matrix")));
    }

    [BrowserFact]
    public async Task A_pinned_response_that_is_not_documented_is_red()
    {
        await OpenAsync(nameof(ReportPages.Museum), Wide, "light");
        Assert.True(await Page.EvaluateAsync<bool>(
            "(([r, g, b]) => r > 2 * g && r > 2 * b)(getComputedStyle(document.querySelector('[data-label=\"301\"] .badge')).color.match(/\\d+/g).map(Number))"));
    }

    [BrowserFact]
    public async Task The_page_needs_no_network()
    {
        await OpenAsync(nameof(ReportPages.Museum), Wide, "light");
        string[] requests =
        [
            .. Page.Events
                .Where(message => message["method"]!.GetValue<string>() == "Network.requestWillBeSent")
                .Select(message => message["params"]!["request"]!["url"]!.GetValue<string>()),
        ];
        Assert.Equal([pages.Museum.AbsoluteUri], requests);
    }

    [BrowserFact]
    public async Task The_filter_leaves_what_fits_and_gives_the_rest_back()
    {
        await OpenAsync(nameof(ReportPages.Museum), Wide, "light");
        int all = (await Page.EvaluateAsync<string[]>(Script("matrix"))).Length;
        Assert.Matches("^[1-9][0-9]* of [0-9]+$", await FilterAsync("museum-hours 404", ""));
        string row = Assert.Single(await Page.EvaluateAsync<string[]>(Script("matrix")));
        Assert.StartsWith("GET /museum-hours", row, StringComparison.Ordinal);
        await FilterAsync("", "problem");
        Assert.All(await Page.EvaluateAsync<string[]>(Script("matrix")), problem => Assert.Contains("✕", problem, StringComparison.Ordinal));
        Assert.Equal("", await FilterAsync("", ""));
        Assert.Equal(all, (await Page.EvaluateAsync<string[]>(Script("matrix"))).Length);
    }

    [BrowserFact]
    public async Task A_link_opens_what_it_leads_to()
    {
        await OpenAsync(nameof(ReportPages.Campaign), Wide, "light");
        Assert.False(await Page.EvaluateAsync<bool>("document.querySelector('#interaction-5 .sides').checkVisibility({ contentVisibilityAuto: true })"));
        Assert.True(await Page.EvaluateAsync<bool>("""
            new Promise(resolve => {
              addEventListener("hashchange", () => resolve(document.querySelector("#interaction-5").open));
              document.querySelector('.matrix a[href="#interaction-5"]').click();
            })
            """));
    }

    [BrowserFact]
    public async Task All_is_there_without_a_script()
    {
        await Page.SendAsync("Emulation.setScriptExecutionDisabled", new JsonObject { ["value"] = true });
        try
        {
            await OpenAsync(nameof(ReportPages.Museum), Wide, "light");
            Assert.False(await Page.EvaluateAsync<bool>("document.querySelector('#filter').checkVisibility()"));
            Assert.NotEmpty(await Page.EvaluateAsync<string[]>(Script("matrix")));
        }
        finally
        {
            await Page.SendAsync("Emulation.setScriptExecutionDisabled", new JsonObject { ["value"] = false });
        }
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_and_opens_everything()
    {
        await OpenAsync(nameof(ReportPages.Campaign), Wide, "light");
        await PressAsync("Tab", 9);
        Assert.Equal("#report", await Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.True(await Page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0"));

        await Page.EvaluateAsync<bool>("document.querySelector('#interaction-1 > summary').focus(), true");
        await PressAsync("Enter", 13);
        Assert.True(await Page.EvaluateAsync<bool>("document.querySelector('#interaction-1').open"));
        Assert.True(await Page.EvaluateAsync<bool>("[...document.querySelectorAll('summary, a, button, input, select')].every(element => element.tabIndex >= 0)"));
    }

    [BrowserFact]
    public async Task Everything_is_named_for_those_who_do_not_see_it()
    {
        await OpenAsync(nameof(ReportPages.Museum), Wide, "light");
        JsonObject tree = await Page.SendAsync("Accessibility.getFullAXTree");
        (string Role, string Name)[] nodes =
        [
            .. tree["nodes"]!.AsArray()
                .Where(node => node!["ignored"]?.GetValue<bool>() != true)
                .Select(node => (node!["role"]!["value"]!.GetValue<string>(), node["name"]?["value"]?.ToString() ?? "")),
        ];
        Assert.All(
            nodes.Where(node => node.Role is "link" or "button" or "searchbox" or "combobox" or "heading" or "region" or "navigation" or "DisclosureTriangle"),
            node => Assert.NotEqual((node.Role, ""), node));
        Assert.All((string[])["main", "navigation", "search", "table", "columnheader", "rowheader", "banner", "contentinfo"], role => Assert.Contains(nodes, node => node.Role == role));
    }

    [BrowserFact]
    public async Task What_is_closed_is_printed()
    {
        await OpenAsync(nameof(ReportPages.Campaign), Wide, "light");
        await Page.SendAsync("Emulation.setEmulatedMedia", new JsonObject { ["media"] = "print" });
        Assert.True(await Page.EvaluateAsync<bool>("document.querySelector('#interaction-1 .sides').getBoundingClientRect().height > 100"));
        Assert.False(await Page.EvaluateAsync<bool>("document.querySelector('.bar').checkVisibility()"));
    }

    [BrowserFact]
    public async Task A_thousand_operations_stay_closed_until_they_are_looked_for()
    {
        await OpenAsync(nameof(ReportPages.Large), Wide, "light");
        Assert.Empty(await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('details.group[open]')].map(group => group.innerText)"));
        await FilterAsync("things777", "");
        Assert.StartsWith("GET /things777", Assert.Single(await Page.EvaluateAsync<string[]>(Script("matrix"))), StringComparison.Ordinal);
        Assert.Equal("", await FilterAsync("", ""));
        Assert.Empty(await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('details.group[open]')].map(group => group.innerText)"));
    }

    private async Task OpenAsync(string name, int width, string scheme)
    {
        await Page.SendAsync(
            "Emulation.setDeviceMetricsOverride",
            new JsonObject { ["width"] = width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await Page.SendAsync(
            "Emulation.setEmulatedMedia",
            new JsonObject { ["media"] = "", ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });
        await Page.OpenAsync(name switch
        {
            nameof(ReportPages.Campaign) => pages.Campaign,
            nameof(ReportPages.Museum) => pages.Museum,
            nameof(ReportPages.Hostile) => pages.Hostile,
            _ => pages.Large,
        });
    }

    // What the page wrote to the console, or failed at. A policy that blocked something says so there too.
    private string[] Complaints() =>
    [
        .. Page.Events
            .Where(message => message["method"]!.GetValue<string>() is "Log.entryAdded" or "Runtime.exceptionThrown" or "Runtime.consoleAPICalled")
            .Select(message => message.ToJsonString()),
    ];

    /// <summary>Types into the filter and gives what it says it has found.</summary>
    private Task<string> FilterAsync(string text, string state) => Page.EvaluateAsync<string>($$"""
        (async () => {
          const [text, state, count] = ["filter-text", "filter-state", "filter-count"].map(id => document.getElementById(id));
          text.value = "{{text}}";
          state.value = "{{state}}";
          state.dispatchEvent(new Event("change"));
          return count.textContent;
        })()
        """);

    private async Task PressAsync(string key, int code)
    {
        foreach (string type in (string[])["keyDown", "keyUp"])
        {
            var pressed = new JsonObject { ["type"] = type, ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code };
            if (key == "Enter" && type == "keyDown")
            {
                pressed["text"] = "\r";
            }

            await Page.SendAsync("Input.dispatchKeyEvent", pressed);
        }
    }

    private async Task TakePictureAsync(string name)
    {
        // Chromium refuses pictures beyond the largest texture; the top of a longer page tells enough.
        JsonNode size = JsonNode.Parse(await Page.EvaluateAsync<string>(
            "JSON.stringify({ width: document.documentElement.scrollWidth, height: Math.min(document.documentElement.scrollHeight, 16000) })"))!;
        var clip = new JsonObject
        {
            ["x"] = 0, ["y"] = 0, ["width"] = size["width"]!.DeepClone(), ["height"] = size["height"]!.DeepClone(), ["scale"] = 1,
        };
        JsonObject picture = await Page.SendAsync("Page.captureScreenshot", new JsonObject { ["captureBeyondViewport"] = true, ["clip"] = clip });
        string folder = Directory.CreateDirectory(Path.Combine(RepositoryFiles.Root, "artifacts", "screenshots")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, name + ".png"), Convert.FromBase64String(picture["data"]!.GetValue<string>()));
    }

    private static string Script(string name)
    {
        using var reader = new StreamReader(typeof(ReportPageTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
