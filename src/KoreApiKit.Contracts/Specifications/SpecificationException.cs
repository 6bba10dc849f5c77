namespace KoreApiKit.Contracts.Specifications;

/// <summary>Thrown when a specification cannot be read. The message has one line for each finding: file, line, column, id, text.</summary>
public sealed class SpecificationException : Exception
{
    /// <summary>Makes an exception without findings.</summary>
    public SpecificationException()
        : this("The specification cannot be read.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public SpecificationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and what caused it.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public SpecificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
