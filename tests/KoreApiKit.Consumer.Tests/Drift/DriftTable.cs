using System.Globalization;
using System.Text;

namespace KoreApiKit.Consumer.Tests.Drift;

/// <summary>Which check caught a drift of one contract.</summary>
internal sealed record CaughtDrift(string Contract, Mutation Mutation, bool ByPact, bool BySpecification)
{
    public bool IsCaught => ByPact || BySpecification;
}

/// <summary>The page docs/drift.md.</summary>
internal static class DriftTable
{
    public static string Write(IReadOnlyList<CaughtDrift> drifts)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # What the contract checks catch

            Written by a test of [tests/KoreApiKit.Consumer.Tests](../tests/KoreApiKit.Consumer.Tests/Drift): run it with `UPDATE_DOCS=1` after a deliberate change of the spec.

            A stub provider drifts from the campaign spec in one way at a time: each field of an answer is missing or of another type, each constraint is broken, each documented field without a sample is sent wrongly, the status changes. The contracts of `createSmsCampaign` are tried in full; of each other operation, named by its id, some drifts are. Two checks watch: **pact**, the verification of the checked-in pact by the Pact engine, and **spec**, the check of the answer against the schemas. Of {drifts.Count} drifts, the pact catches {drifts.Count(drift => drift.ByPact)}, the spec {drifts.Count(drift => drift.BySpecification)}, and together they catch {drifts.Count(drift => drift.IsCaught)}.

            The two see different things: what a consumer reads may be optional in the spec, so that only the pact misses it; what no example shows, only the spec knows.

            | field of the answer | drift | contracts | pact | spec |
            |---|---|---|---|---|

            """));
        foreach (IGrouping<(string Field, string Change, bool ByPact, bool BySpecification), CaughtDrift> row in drifts
            .GroupBy(drift => (drift.Mutation.Field, drift.Mutation.Change, drift.ByPact, drift.BySpecification)))
        {
            string contracts = string.Join(", ", row.Select(drift => drift.Contract));
            text.Append(CultureInfo.InvariantCulture, $"| `{row.Key.Field}` | {row.Key.Change} | {contracts} | {Mark(row.Key.ByPact)} | {Mark(row.Key.BySpecification)} |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Mark(bool caught) => caught ? "caught" : "–";
}
