namespace KoreApiKit.Pact.Verification;

/// <summary>A provider does not honour its pacts, or the verification proved nothing.</summary>
public sealed class PactVerificationFailedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="result">The failed result, whose report becomes the message.</param>
    public PactVerificationFailedException(VerificationResult result)
        : base(result?.ToString())
    {
        Result = result!;
    }

    /// <summary>The failed result.</summary>
    public VerificationResult Result { get; }
}
