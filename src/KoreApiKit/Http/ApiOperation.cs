namespace KoreApiKit.Http;

/// <summary>What is the same for every call of an operation. Clients hold one instance an operation.</summary>
public class ApiOperation
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

    /// <summary>
    /// What the operation needs of credentials: the first of these alternatives whose credentials are all given is sent
    /// (OpenAPI 3.1, 4.8.30). An alternative without schemes allows to call without; so does an empty list.
    /// </summary>
    public IReadOnlyList<SecurityRequirement> Security { get; init; } = [];

    /// <summary>The operation's own server, with the defaults of its variables, or null where it has that of the client.</summary>
    public string? Server { get; init; }
}
