namespace KoreApiKit.Errors;

/// <summary>
/// The server answered with a documented status, but the body is not what the specification promises: malformed or
/// incomplete JSON, another content type, an unknown charset, or more bytes than the client's options allow.
/// </summary>
public sealed class ApiResponseFormatException : ApiException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="failure">The call; its body is the start of what could not be read.</param>
    /// <param name="problem">What is wrong, as the second half of a sentence.</param>
    /// <param name="innerException">The reader's exception, which names the JSON path, or null.</param>
    public ApiResponseFormatException(ApiFailure failure, string problem, Exception? innerException = null)
        : base(failure, Describe(failure, problem), innerException)
    {
    }

    private static string Describe(ApiFailure failure, string problem)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return $"The operation '{failure.OperationId}' ({failure.Method} {failure.Path}) was answered {failure.Status}, but {problem}";
    }
}
