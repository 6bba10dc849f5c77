using System.Globalization;
using System.Text;
using KoreApiKit.Spec.Schemas.Patterns;

namespace KoreApiKit.Spec.Schemas.Automata;

/// <summary>
/// A deterministic automaton for a pattern, as the two texts from which the runtime's <c>TextPattern</c> makes it. It decides by one
/// look at each UTF-16 unit what a regular expression would have to try.
/// </summary>
/// <param name="Classes">The classes of units (see <see cref="UnitClasses.ToText"/>).</param>
/// <param name="States">
/// The states, parted by spaces, a mark for each: <c>$</c> or <c>-</c> for whether a text may end in it, then what follows a unit of each
/// class: <c>.</c> for no match, <c>!</c> for a match whatever comes, <c>&gt;</c> for the next state, otherwise a character whose
/// distance from <c>@</c> is the number of the state. <c>{n}</c> behind a state says that it stands n times.
/// </param>
internal sealed record PatternAutomaton(string Classes, string States)
{
    private const int MaxClasses = 26;
    private const int MaxText = 1_500;

    private static readonly PatternCache<PatternAutomaton?> Known = new(Create);

    /// <summary>The automaton of a pattern, or null where it has none that is small.</summary>
    /// <param name="pattern">The pattern as <see cref="EcmaPattern"/> translates it.</param>
    public static PatternAutomaton? TryCreate(string pattern) => Known.Of(pattern);

    private static PatternAutomaton? Create(string pattern)
    {
        if (PatternParser.TryParse(pattern) is not { } node || PatternGraph.TryCreate(node) is not { } graph)
        {
            return null;
        }

        UnitClasses classes = UnitClasses.Of(graph.Steps.Select(step => step.Units).OfType<UnitSet>());
        if (classes.Count > MaxClasses || PatternStates.TryCreate(graph, classes) is not { } states)
        {
            return null;
        }

        string text = Write(states);
        return text.Length <= MaxText ? new PatternAutomaton(classes.ToText(), text) : null;
    }

    private static string Write(PatternStates states)
    {
        var text = new StringBuilder();
        string? last = null;
        int times = 1;
        for (int state = 0; state < states.Count; state++)
        {
            string written = Write(states, state);
            if (written == last)
            {
                times++;
                continue;
            }

            AppendTimes(text, times);
            text.Append(text.Length > 0 ? " " : "").Append(written);
            (last, times) = (written, 1);
        }

        AppendTimes(text, times);
        return text.ToString();
    }

    private static string Write(PatternStates states, int state)
    {
        IEnumerable<char> next = states.Next(state).Select(following => following switch
        {
            PatternStates.Failed => '.',
            PatternStates.Matched => '!',
            _ when following == state + 1 => '>',
            _ => (char)('@' + following),
        });
        return (states.IsAccepting(state) ? "$" : "-") + new string([.. next]);
    }

    private static void AppendTimes(StringBuilder text, int times)
    {
        if (times > 1)
        {
            text.Append('{').Append(times.ToString(CultureInfo.InvariantCulture)).Append('}');
        }
    }
}
