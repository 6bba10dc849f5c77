using System.Globalization;

namespace KoreApiKit.Errors;

/// <summary>A request breaks limits of the specification. It was not sent. The message lists every violation.</summary>
public sealed class RequestValidationException : ArgumentException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="operationId">The operation's id in the specification.</param>
    /// <param name="violations">All that was found.</param>
    public RequestValidationException(string operationId, IReadOnlyList<RequestViolation> violations)
        : base(Describe(operationId, violations))
    {
        OperationId = operationId;
        Violations = violations;
    }

    /// <summary>The operation's id in the specification.</summary>
    public string OperationId { get; }

    /// <summary>All that was found.</summary>
    public IReadOnlyList<RequestViolation> Violations { get; }

    private static string Describe(string operationId, IReadOnlyList<RequestViolation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        string count = violations.Count == 1 ? "a limit" : string.Create(CultureInfo.InvariantCulture, $"{violations.Count} limits");
        return $"The request of '{operationId}' was not sent because it breaks {count} of the specification:\n  "
            + string.Join("\n  ", violations);
    }
}
