using KoreApiKit.Errors;

namespace KoreApiKit.Http;

/// <summary>A documented answer: its statuses, and how it is read.</summary>
public abstract class ResponseCase
{
    private protected ResponseCase(string statuses) => Statuses = statuses.Split(' ');

    /// <summary>The statuses: <c>200</c>, <c>4XX</c> or <c>default</c>.</summary>
    internal string[] Statuses { get; }

    /// <summary>A success without a body.</summary>
    /// <param name="statuses">Its statuses, separated by spaces.</param>
    public static ResponseCase Empty(string statuses) =>
        new ResponseCase<ApiResponse>(statuses, static reply => Task.FromResult(reply.ToResponse()));

    /// <summary>A success without a body, of an operation whose other successes have one.</summary>
    /// <typeparam name="T">The type of the value that is null now.</typeparam>
    /// <param name="statuses">Its statuses, separated by spaces.</param>
    public static ResponseCase Empty<T>(string statuses) =>
        new ResponseCase<ApiResponse<T?>>(statuses, static reply => Task.FromResult(reply.ToResponse<T?>(default)));

    /// <summary>A success with a body.</summary>
    /// <param name="statuses">Its statuses, separated by spaces.</param>
    /// <param name="read">Reads the body.</param>
    public static ResponseCase Value<T>(string statuses, Func<ApiReply, Task<T>> read) =>
        new ResponseCase<ApiResponse<T>>(statuses, async reply => reply.ToResponse(await read(reply).ConfigureAwait(false)));

    /// <summary>A success whose body has another type than the value of the operation.</summary>
    /// <typeparam name="T">The type of the value that is null now.</typeparam>
    /// <typeparam name="TOther">The type of the body.</typeparam>
    /// <param name="statuses">Its statuses, separated by spaces.</param>
    /// <param name="read">Reads the body.</param>
    public static ResponseCase Alternative<T, TOther>(string statuses, Func<ApiReply, Task<TOther>> read) =>
        new ResponseCase<ApiResponse<T?>>(statuses, async reply => reply.ToResponse<T?>(default, await read(reply).ConfigureAwait(false)));

    /// <summary>An error without a type of its own.</summary>
    /// <param name="statuses">Its statuses, separated by spaces.</param>
    public static ResponseCase Failure(string statuses) => new ErrorCase(statuses, static reply => reply.ReadFailureAsync());

    /// <summary>An error.</summary>
    /// <param name="statuses">Its statuses, separated by spaces.</param>
    /// <param name="read">Reads the exception that is thrown.</param>
    public static ResponseCase Error(string statuses, Func<ApiReply, Task<ApiException>> read) => new ErrorCase(statuses, read);
}

/// <summary>A documented success.</summary>
internal sealed class ResponseCase<TResponse>(string statuses, Func<ApiReply, Task<TResponse>> read) : ResponseCase(statuses)
{
    public Task<TResponse> ReadAsync(ApiReply reply) => read(reply);
}

/// <summary>A documented error.</summary>
internal sealed class ErrorCase(string statuses, Func<ApiReply, Task<ApiException>> read) : ResponseCase(statuses)
{
    public Task<ApiException> ReadAsync(ApiReply reply) => read(reply);
}
