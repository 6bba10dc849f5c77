using System.Collections.Immutable;
using System.CommandLine;
using KoreApiKit.Contracts.Broker.Verifying;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The part of a command line that says which pacts of a broker are verified.</summary>
internal sealed class PactSourceOptionSet
{
    private readonly Option<string[]> _selectors = new("--consumer-version-selector")
    {
        Description = "Which versions of consumers: mainBranch, deployedOrReleased, branch=main … or an object in JSON. May be repeated.",
        HelpName = "SELECTOR",
    };

    private readonly Option<bool> _pending = new("--enable-pending") { Description = "Pacts that this branch of the provider never kept may fail." };

    private readonly Option<string> _workInProgress = new("--include-wip-pacts-since")
    {
        Description = "Verify work in progress since this day too; it may fail.",
        HelpName = "DATE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_selectors);
        command.Options.Add(_pending);
        command.Options.Add(_workInProgress);
    }

    /// <summary>What to ask a broker for.</summary>
    /// <param name="branch">The branch of the provider; null where it is not known.</param>
    /// <param name="tags">The tags of its version.</param>
    /// <exception cref="ToolException">A selector or a date cannot be read.</exception>
    public PactQuery Read(ParseResult parsed, string provider, string? branch, ImmutableArray<string> tags) => new(provider)
    {
        Selectors = [.. (parsed.GetValue(_selectors) ?? []).Select(Selector)],
        IncludesPending = parsed.GetValue(_pending) || parsed.GetValue(_workInProgress) is not null,
        WorkInProgressSince = Date(parsed.GetValue(_workInProgress)),
        ProviderBranch = branch,
        ProviderTags = tags,
    };

    private PactSelector Selector(string text) => PactSelector.Parse(text)
        ?? throw new ToolException($"'{text}' is not a value of {_selectors.Name}; use mainBranch, branch=main, or an object in JSON");

    private string? Date(string? text) => text is null || DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)
        ? text
        : throw new ToolException($"'{text}' is not a value of {_workInProgress.Name}; use a day such as 2026-01-31");
}
