using System.Collections.Immutable;
using KoreApiKit.Contracts.Broker.Verifying;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Pact.Results;
using KoreApiKit.Pact.Verification;
using KoreApiKit.Spec.Fields;

namespace KoreApiKit.Tool.Verifying;

/// <summary>Collects what is found about the interactions of one pact.</summary>
internal sealed class VerificationFindings(PactToVerify source, PactFile pact)
{
    private readonly ImmutableArray<ReportFinding>.Builder _findings = ImmutableArray.CreateBuilder<ReportFinding>();
    private readonly ImmutableArray<ReportCase>.Builder _cases = ImmutableArray.CreateBuilder<ReportCase>();
    private readonly ImmutableArray<InteractionVerdict>.Builder _verdicts = ImmutableArray.CreateBuilder<InteractionVerdict>();
    private readonly CaseNames _names = new($"{pact.Consumer} with {pact.Provider}");

    /// <summary>Adds something about the pact as a whole.</summary>
    public void Add(ReportRule rule, string message, ReportPlace place) => _findings.Add(new ReportFinding(rule, OneLine.Of(message), place));

    /// <summary>Adds a message, which was not verified.</summary>
    /// <param name="isExpected">Whether the user knows that messages are left out.</param>
    public void AddMessage(MessageInteraction message, bool isExpected)
    {
        ReportCase skipped = _names.Next(message.Description) with { Skipped = $"{message.TypeName} is not over HTTP" };
        _cases.Add(skipped);
        _findings.Add(new ReportFinding(
            VerifyRules.Message,
            isExpected ? ReportSeverity.Note : VerifyRules.Message.Severity,
            OneLine.Of($"'{message.Description}' is of the type {message.TypeName}, which does not go over HTTP, and is not verified{(isExpected ? "" : "; --skip-messages accepts that")}"),
            At(message.Place)));
        _verdicts.Add(new InteractionVerdict(message.Description, ["It is a message, which was not verified"]));
    }

    /// <summary>Adds an interaction and what came of it.</summary>
    public void AddInteraction(HttpInteraction interaction, InteractionResult result)
    {
        ReportCase reportCase = _names.Next(interaction.Description) with { Duration = result.Duration };
        _cases.Add(reportCase);
        bool isPending = source.IsPending || result.Outcome == InteractionOutcome.Pending;
        ReportFinding[] findings = [.. FindingsOf(interaction, result)];
        _findings.AddRange(findings.Select(finding => Belonging(isPending ? Pending(finding) : finding, interaction, reportCase)));
        _verdicts.Add(new InteractionVerdict(interaction.Description, [.. findings.Select(finding => finding.Message)]));
    }

    /// <summary>Adds an interaction that the engine says nothing of.</summary>
    /// <param name="isExplained">Whether a finding about the whole pact says why.</param>
    public void AddMissing(HttpInteraction interaction, bool isExplained)
    {
        const string Message = "The engine gives no result for this interaction";
        ReportCase reportCase = _names.Next(interaction.Description) with { Skipped = isExplained ? "it was not replayed" : null };
        _cases.Add(reportCase);
        _verdicts.Add(new InteractionVerdict(interaction.Description, [Message]));
        if (!isExplained)
        {
            _findings.Add(Belonging(new ReportFinding(VerifyRules.Engine, Message, At(interaction.Place)), interaction, reportCase));
        }
    }

    /// <param name="wasReplayed">Whether a broker can be told a result.</param>
    public PactVerification ToVerification(bool wasReplayed) =>
        new(_findings.ToImmutable(), _cases.ToImmutable(), wasReplayed ? _verdicts.ToImmutable() : null);

    private static IEnumerable<ReportFinding> FindingsOf(HttpInteraction interaction, InteractionResult result)
    {
        if (result.Error is { } error)
        {
            yield return new ReportFinding(VerifyRules.NotAsked, OneLine.Of(error), At(interaction.Place));
        }

        foreach (Mismatch mismatch in result.Mismatches)
        {
            yield return new ReportFinding(RuleOf(mismatch), OneLine.Of(Words(mismatch)), MismatchPlace.Of(interaction, mismatch));
        }

        if (result is { Outcome: not InteractionOutcome.Passed, Error: null, Mismatches.Count: 0 })
        {
            yield return new ReportFinding(VerifyRules.Other, "The engine calls the interaction failed, but does not say why", At(interaction.Place));
        }
    }

    private static ReportRule RuleOf(Mismatch mismatch) => mismatch.Kind switch
    {
        "Status" => VerifyRules.Status,
        "Header" => VerifyRules.Header,
        "BodyType" => VerifyRules.ContentType,
        "Body" => VerifyRules.Body,
        _ => VerifyRules.Other,
    };

    private static string Words(Mismatch mismatch) =>
        mismatch.Path is { } path && !mismatch.Message.Contains(path, StringComparison.Ordinal) ? $"{path}: {mismatch.Message}" : mismatch.Message;

    private static ReportFinding Pending(ReportFinding finding) =>
        finding with { Rule = VerifyRules.Pending, Severity = VerifyRules.Pending.Severity };

    private ReportFinding Belonging(ReportFinding finding, HttpInteraction interaction, ReportCase reportCase) => finding with
    {
        Case = reportCase,
        Related = finding.Place.Pointer == interaction.Place.Pointer
            ? []
            : [new RelatedPlace(At(interaction.Place), $"in '{interaction.Description}' of {pact.Consumer}")],
        Properties = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
        {
            ["consumer"] = pact.Consumer,
            ["provider"] = pact.Provider,
            ["interaction"] = interaction.Description,
            ["interactionPointer"] = interaction.Place.Pointer,
        }),
    };

    private static ReportPlace At(PlacedNode place) => ReportPlace.At(place.Location, place.Pointer);
}
