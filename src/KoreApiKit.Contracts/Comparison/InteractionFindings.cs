using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Collects what is found about one interaction. The same finding about items of one array is kept once.</summary>
internal sealed class InteractionFindings
{
    private readonly List<ReportFinding> _findings = [];
    private readonly HashSet<(string Rule, string Place, string Message)> _seen = [];
    private readonly ImmutableSortedDictionary<string, string> _properties;

    public InteractionFindings(PactFile pact, HttpInteraction interaction, ReportCase reportCase)
    {
        Case = reportCase;
        _properties = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
        {
            ["consumer"] = pact.Consumer,
            ["provider"] = pact.Provider,
            ["interaction"] = interaction.Description,
            ["interactionPointer"] = interaction.Place.Pointer,
        });
    }

    /// <summary>The interaction as a test case.</summary>
    public ReportCase Case { get; }

    public IReadOnlyList<ReportFinding> Findings => _findings;

    /// <param name="place">Where it is in the pact.</param>
    /// <param name="spec">Where the document says otherwise.</param>
    /// <param name="specMessage">What the document has there, without a full stop.</param>
    /// <param name="severity">How much it weighs, where that is not what the rule says.</param>
    public void Add(
        ReportRule rule, string message, PlacedNode place, SpecLocation spec, string specMessage, ReportSeverity? severity = null) =>
        Add(rule, message, place.Location, place.Pointer, spec, specMessage, severity);

    /// <inheritdoc cref="Add(ReportRule, string, PlacedNode, SpecLocation, string, ReportSeverity?)"/>
    public void Add(
        ReportRule rule,
        string message,
        SpecLocation location,
        string pointer,
        SpecLocation spec,
        string specMessage,
        ReportSeverity? severity = null)
    {
        if (_seen.Add((rule.Id, spec.ToString(), message)))
        {
            _findings.Add(new ReportFinding(rule, severity ?? rule.Severity, message, ReportPlace.At(location, pointer))
            {
                Related = [new RelatedPlace(ReportPlace.At(spec), specMessage)],
                Properties = _properties,
                Case = Case,
            });
        }
    }
}
