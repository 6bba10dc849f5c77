using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker.Deployment;

/// <summary>The rules of <c>korekit pact can-i-deploy</c>. Their ids never change; <c>docs/rules/broker</c> is made from them.</summary>
internal static class DeployRules
{
    private static readonly RulePage Page = new("broker");

    public static readonly ReportRule Failed = Page.Error(
        "pact.deploy.failed", "A pact between the two versions was not kept", "The verification failed: deployed together, the two do not work.");

    public static readonly ReportRule Unknown = Page.Error(
        "pact.deploy.unknown",
        "A pact between the two versions was not verified",
        "The provider's version has published no result for this pact. --retry-while-unknown waits for one.");

    public static readonly ReportRule Refused = Page.Error(
        "pact.deploy.refused", "The broker says no", "No row of its matrix explains it: a version or an environment may be unknown to it.");

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<ReportRule> All { get; } = [Failed, Refused, Unknown];
}
