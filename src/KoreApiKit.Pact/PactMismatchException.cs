using KoreApiKit.Pact.Model;
using KoreApiKit.Pact.Results;

namespace KoreApiKit.Pact;

/// <summary>The consumer did not send what its pact says. The message lists every difference.</summary>
public sealed class PactMismatchException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="interaction">The definition.</param>
    /// <param name="requests">The requests that differ, at least one.</param>
    /// <param name="cause">What the consumer threw when it met the mock server's answer, if anything.</param>
    public PactMismatchException(PactInteraction interaction, IReadOnlyList<RequestMismatch> requests, Exception? cause = null)
        : base(Describe(interaction, requests, cause), cause)
    {
        Requests = requests;
    }

    /// <summary>The requests that differ.</summary>
    public IReadOnlyList<RequestMismatch> Requests { get; }

    private static string Describe(PactInteraction interaction, IReadOnlyList<RequestMismatch> requests, Exception? cause)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(requests);
        IEnumerable<string> lines = requests.Select(static request => request.ToString()).Prepend($"The consumer does not honour '{interaction.Description}':");
        return string.Join(Environment.NewLine, cause is null ? lines : lines.Append($"Meanwhile the consumer threw {cause.GetType().Name}: {cause.Message}"));
    }
}
