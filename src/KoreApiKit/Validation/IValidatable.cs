namespace KoreApiKit.Validation;

/// <summary>A value that knows the limits which its specification puts on it.</summary>
public interface IValidatable
{
    /// <summary>Checks the value and all that it holds. Every violation is reported, not only the first.</summary>
    ValidationResult Validate();

    /// <summary>Adds the violations of this value, which stands at the collector's place, to the collector.</summary>
    void Validate(ValidationCollector collector);
}
