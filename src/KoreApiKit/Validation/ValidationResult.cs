namespace KoreApiKit.Validation;

/// <summary>What a validation found.</summary>
public sealed class ValidationResult
{
    internal ValidationResult(IReadOnlyList<Violation> violations) => Violations = violations;

    /// <summary>Nothing was found.</summary>
    public static ValidationResult Valid { get; } = new([]);

    /// <summary>Whether nothing was found.</summary>
    public bool IsValid => Violations.Count == 0;

    /// <summary>What was found, in the order of the members.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>Validates a value.</summary>
    public static ValidationResult Of(IValidatable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Of(value.Validate);
    }

    /// <summary>Runs checks that add their violations to a collector.</summary>
    public static ValidationResult Of(Action<ValidationCollector> validate)
    {
        ArgumentNullException.ThrowIfNull(validate);
        var collector = new ValidationCollector();
        validate(collector);
        return collector.ToResult();
    }

    /// <summary>The violations, one a line; <c>valid</c> where there is none.</summary>
    public override string ToString() => IsValid ? "valid" : string.Join('\n', Violations);
}
