using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Tool.Verifying;

/// <summary>The rules of <c>korekit pact verify</c>. Their ids never change; <c>docs/rules/verify</c> is made from them.</summary>
internal static class VerifyRules
{
    private static readonly RulePage Page = new("verify");

    public static readonly ReportRule Unreadable = Page.Error(
        "pact.file.unreadable", "A pact cannot be read, or not as a whole", "What cannot be read is not verified, and must not pass for it.");

    public static readonly ReportRule NoInteractions = Page.Error(
        "pact.file.no-interactions", "A pact has no interactions over HTTP", "An empty pact would be green for nothing.");

    public static readonly ReportRule Message = Page.Error(
        "pact.verify.message",
        "An interaction is a message, which is not verified",
        "Messages do not go over HTTP: nothing was verified, and that must not pass for success. Verify them by the tests of the provider, and give --skip-messages, which makes it a note.");

    public static readonly ReportRule NotAsked = Page.Error(
        "pact.verify.not-asked",
        "An interaction could not be replayed",
        "A provider state could not be set up, or the provider did not answer. What was not replayed is not verified.");

    public static readonly ReportRule Status = Page.Error(
        "pact.verify.status", "A response has another status", "The consumer expects the status that the pact names.");

    public static readonly ReportRule Header = Page.Error(
        "pact.verify.header", "A header of a response is missing or different", "The consumer reads this header.");

    public static readonly ReportRule ContentType = Page.Error(
        "pact.verify.content-type", "The body of a response has another media type", "The consumer cannot read a body of another media type; it was not looked at further.");

    public static readonly ReportRule Body = Page.Error(
        "pact.verify.body", "The body of a response is different", "The consumer reads this part of the body, and expects what the pact's matchers accept.");

    public static readonly ReportRule Other = Page.Error(
        "pact.verify.other", "A response differs in another way", "The engine's own words say how.");

    public static readonly ReportRule Pending = Page.Note(
        "pact.verify.pending", "A pending interaction fails", "The consumer is ahead of the provider, and both know: it does not count until the provider has kept it once.");

    public static readonly ReportRule Engine = Page.Error(
        "pact.verify.engine", "The engine could not verify a pact", "A run that ended early, or replayed fewer interactions than there are, proves nothing.");

    public static readonly ReportRule NotPublished = Page.Error(
        "pact.verify.not-published", "A result could not be published", "The broker does not know it, and can-i-deploy says no.");

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<ReportRule> All { get; } =
        [NoInteractions, Unreadable, Body, ContentType, Engine, Header, Message, NotAsked, NotPublished, Other, Pending, Status];
}
