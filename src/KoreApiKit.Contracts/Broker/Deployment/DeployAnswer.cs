using System.Collections.Immutable;
using System.Text.Json;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker.Deployment;

/// <summary>What a broker says about a deployment.</summary>
/// <param name="IsDeployable">Whether it says yes. No word is a no.</param>
/// <param name="Reasons">Why, in its words.</param>
/// <param name="Rows">The pacts that it looked at.</param>
internal sealed record DeployAnswer(bool IsDeployable, ImmutableArray<string> Reasons, ImmutableArray<MatrixRow> Rows)
{
    /// <summary>How many results are still missing; null where the broker does not count them.</summary>
    public int? Unknown { get; init; }

    /// <summary>Asks a broker once.</summary>
    /// <exception cref="BrokerException">The broker cannot be asked, does not know what is asked about, or answers something else.</exception>
    public static async Task<DeployAnswer> AskAsync(BrokerConnection broker, Uri address, CancellationToken cancellationToken)
    {
        HalResource answer = await broker.GetAsync(address, cancellationToken).ConfigureAwait(false);
        return HalResource.Member(answer.Json, "summary") is { ValueKind: JsonValueKind.Object } summary
            ? Of(answer.Json, summary)
            : throw new BrokerException(BrokerFailure.Answer, $"the broker's answer at {Refusals.Shown(address)} has no 'summary'");
    }

    /// <summary>Asks a broker, and again while results are missing.</summary>
    /// <param name="retries">How often at most it is asked again.</param>
    /// <param name="interval">How long to wait before that.</param>
    /// <param name="waiting">Is told before each wait how many results are missing.</param>
    /// <exception cref="BrokerException">The broker cannot be asked, does not know what is asked about, or does not count what is missing.</exception>
    public static async Task<DeployAnswer> AskWhileUnknownAsync(
        BrokerConnection broker, DeployQuestion question, int retries, TimeSpan interval, Action<int> waiting, CancellationToken cancellationToken)
    {
        HalResource index = await broker.IndexAsync(cancellationToken).ConfigureAwait(false);
        Uri address = question.AddressAt(index, broker.Address);
        for (int attempt = 0; ; attempt++)
        {
            DeployAnswer answer = await AskAsync(broker, address, cancellationToken).ConfigureAwait(false);
            if (answer.IsDeployable || attempt == retries)
            {
                return answer;
            }

            if (answer.Unknown is not { } unknown)
            {
                throw new BrokerException(BrokerFailure.Answer, $"the broker at {broker.Address} does not count missing results; it cannot be asked again while there are some");
            }

            if (unknown == 0)
            {
                return answer;
            }

            waiting(unknown);
            await Task.Delay(interval, broker.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static DeployAnswer Of(JsonElement json, JsonElement summary)
    {
        ImmutableArray<string> notices = [.. BrokerNotice.Of(json).Where(notice => notice.Level != NoticeLevel.Debug).Select(notice => notice.Text)];
        string[] reason = (HalResource.Text(summary, "reason") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new DeployAnswer(
            HalResource.Flag(summary, "deployable") == true,
            notices.IsEmpty ? [.. reason.Select(OneLine.Of)] : notices,
            HalResource.Member(json, "matrix") is { ValueKind: JsonValueKind.Array } rows ? [.. rows.EnumerateArray().Select(MatrixRow.Of)] : [])
        {
            Unknown = HalResource.Member(summary, "unknown") is { ValueKind: JsonValueKind.Number } count && count.TryGetInt32(out int unknown)
                ? unknown
                : null,
        };
    }
}
