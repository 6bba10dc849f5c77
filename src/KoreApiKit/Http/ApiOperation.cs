namespace KoreApiKit.Http;

/// <summary>What is the same for every call of an operation. Clients hold one instance an operation.</summary>
public sealed class ApiOperation
{
    /// <summary>Describes an operation.</summary>
    /// <param name="operationId">Its id in the specification.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path as the specification has it, with names in braces.</param>
    /// <param name="accept">The value of the Accept header, or null where no answer has a body.</param>
    public ApiOperation(string operationId, string method, string pathTemplate, string? accept)
    {
        OperationId = operationId;
        Method = new HttpMethod(method);
        PathTemplate = pathTemplate;
        Accept = accept;
    }

    /// <summary>The operation's id in the specification.</summary>
    public string OperationId { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path as the specification has it, with names in braces.</summary>
    public string PathTemplate { get; }

    /// <summary>The value of the Accept header, or null.</summary>
    public string? Accept { get; }
}
