namespace KoreApiKit.Errors;

/// <summary>The server answered with a documented error whose body has a type.</summary>
/// <typeparam name="TError">The type of the error's body.</typeparam>
public abstract class ApiException<TError> : ApiException
{
    /// <summary>Makes the exception of a documented error.</summary>
    protected ApiException(ApiFailure failure, TError error)
        : base(failure) => Error = error;

    /// <summary>The body of the error.</summary>
    public TError Error { get; }
}
