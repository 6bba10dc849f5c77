using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker.Publishing;

/// <summary>The rules of <c>korekit pact publish</c>. Their ids never change; <c>docs/rules/broker</c> is made from them.</summary>
internal static class PublishRules
{
    private static readonly RulePage Page = new("broker");

    public static readonly ReportRule Unreadable = Page.Error(
        "pact.file.unreadable", "A file is no pact", "Without a consumer and a provider a broker has no place for it. No file is published while one is unreadable.");

    public static readonly ReportRule Problem = Page.Warning(
        "pact.file.problem",
        "A part of a pact cannot be read",
        "The file is published as it stands. What cannot be read here, other tools may not be able to read either.");

    public static readonly ReportRule Duplicate = Page.Error(
        "pact.publish.duplicate",
        "Two files are pacts between the same two applications",
        "The second would replace the first. No file is published; with --merge the broker puts their interactions together.");

    public static readonly ReportRule Conflict = Page.Error(
        "pact.publish.conflict",
        "The broker has other content for this version",
        "A pact that changes under one version makes can-i-deploy unreliable: each content needs a version of its own.");

    public static readonly ReportRule Refused = Page.Error(
        "pact.publish.refused", "The broker refuses a pact", "Its own words say why.");

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<ReportRule> All { get; } = [Problem, Unreadable, Conflict, Duplicate, Refused];
}
