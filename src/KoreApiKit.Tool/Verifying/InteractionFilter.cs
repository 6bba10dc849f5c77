using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Pacts;

namespace KoreApiKit.Tool.Verifying;

/// <summary>Which interactions are verified. The patterns are found anywhere in a text.</summary>
/// <param name="Description">A pattern for descriptions; null for all.</param>
/// <param name="State">A pattern for the names of provider states, one of which must fit; null for all.</param>
internal sealed record InteractionFilter(string? Description, string? State)
{
    private readonly Regex? _description = Parse("--filter-description", Description);
    private readonly Regex? _state = Parse("--filter-state", State);

    /// <summary>Whether messages are left out knowingly. Without it a message that is not verified is a failure.</summary>
    public bool SkipsMessages { get; init; }

    /// <summary>Whether it leaves all interactions.</summary>
    public bool IsOpen => Description is null && State is null;

    /// <summary>The interactions over HTTP that it leaves.</summary>
    public IEnumerable<HttpInteraction> Of(PactFile pact) => pact.Interactions.Where(interaction =>
        _description?.IsMatch(interaction.Description) != false
        && (_state is null || interaction.ProviderStates.Any(state => _state.IsMatch(state.Name))));

    /// <summary>The messages that it leaves.</summary>
    public IEnumerable<MessageInteraction> MessagesOf(PactFile pact) =>
        _state is null ? pact.Messages.Where(message => _description?.IsMatch(message.Description) != false) : [];

    private static Regex? Parse(string option, string? pattern)
    {
        try
        {
            return string.IsNullOrEmpty(pattern) ? null : new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{pattern}' is not a value of {option}; use a regular expression without look-around and back-references", exception);
        }
    }
}
