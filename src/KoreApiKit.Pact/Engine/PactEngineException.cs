namespace KoreApiKit.Pact.Engine;

/// <summary>The Pact engine is missing, cannot be loaded, or refused a call. The message says what to do.</summary>
public sealed class PactEngineException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="cause">The error beneath, if any.</param>
    public PactEngineException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
