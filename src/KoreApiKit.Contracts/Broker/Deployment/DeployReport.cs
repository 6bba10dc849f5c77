using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker.Deployment;

/// <summary>What is reported of the question whether a version can be deployed.</summary>
internal static class DeployReport
{
    /// <summary>One case for each pact that the broker looked at; findings where it says no.</summary>
    /// <param name="verb">The words of the command.</param>
    public static Report Of(string verb, DeployQuestion question, DeployAnswer answer, BrokerAddress broker)
    {
        string asked = question.ToString();
        var names = new CaseNames(asked);
        (MatrixRow Row, ReportCase Case)[] rows =
        [
            .. answer.Rows.Select(row => (row, names.Next(row.ToString()) with { Skipped = row.IsIgnored ? "ignored, as asked" : null })),
        ];
        ReportFinding[] wrong = [.. rows.Where(row => !row.Row.IsIgnored).Select(row => Finding(row.Row, row.Case, broker)).OfType<ReportFinding>()];
        return new Report(verb, DeployRules.All, answer.IsDeployable ? [] : wrong.Length > 0 ? [.. wrong] : [Refused(asked, answer, broker)])
        {
            Cases = [.. rows.Select(row => row.Case)],
            Notes = [.. answer.Reasons.Select(reason => $"broker: {reason}"), $"{asked}: {(answer.IsDeployable ? "yes" : "no")}, says {broker}"],
        };
    }

    private static ReportFinding? Finding(MatrixRow row, ReportCase reportCase, BrokerAddress broker)
    {
        if (row.Success == true)
        {
            return null;
        }

        ReportRule rule = row.Success is null ? DeployRules.Unknown : DeployRules.Failed;
        string message = row.Success is null
            ? $"{row.Provider} has published no result for the pact of {row.Consumer}; verify it and publish the result"
            : $"The verification of {row} failed";
        return new ReportFinding(rule, message, new ReportPlace(row.Address ?? broker.ToString())) { Case = reportCase };
    }

    private static ReportFinding Refused(string asked, DeployAnswer answer, BrokerAddress broker) => new(
        DeployRules.Refused,
        answer.Reasons.IsEmpty ? $"The broker says no to {asked}, without a reason" : string.Join("; ", answer.Reasons),
        new ReportPlace(broker.ToString()));
}
