using System.Globalization;

namespace KoreApiKit.Http;

/// <summary>An operation together with the answers that the specification documents.</summary>
/// <typeparam name="TResponse">The answer that a call gives: <see cref="ApiResponse"/> or <see cref="ApiResponse{T}"/>.</typeparam>
public sealed class ApiOperation<TResponse> : ApiOperation
    where TResponse : ApiResponse
{
    private readonly Dictionary<int, ResponseCase> _statuses = [];
    private readonly ResponseCase?[] _ranges = new ResponseCase?[10];
    private readonly ResponseCase? _default;

    /// <summary>Describes an operation.</summary>
    /// <param name="operationId">Its id in the specification.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path as the specification has it, with names in braces.</param>
    /// <param name="accept">The value of the Accept header, or null where no answer has a body.</param>
    /// <param name="responses">
    /// The documented answers by status: <c>200</c>, <c>4XX</c> or <c>default</c>. The more definite key counts
    /// (OpenAPI 3.1, 4.8.16). A default that is an error never stands for a success, and one that is none never for an error.
    /// </param>
    public ApiOperation(string operationId, string method, string pathTemplate, string? accept, params ResponseCase[] responses)
        : base(operationId, method, pathTemplate, accept)
    {
        ArgumentNullException.ThrowIfNull(responses);
        foreach (ResponseCase response in responses)
        {
            foreach (string status in response.Statuses)
            {
                if (status == "default")
                {
                    _default = response;
                }
                else if (status.EndsWith("XX", StringComparison.OrdinalIgnoreCase))
                {
                    _ranges[status[0] - '0'] = response;
                }
                else
                {
                    _statuses[int.Parse(status, NumberStyles.None, CultureInfo.InvariantCulture)] = response;
                }
            }
        }
    }

    /// <summary>The documented answer of a status, or null where there is none.</summary>
    internal ResponseCase? Find(int status)
    {
        if (_statuses.TryGetValue(status, out ResponseCase? exact))
        {
            return exact;
        }

        int range = status / 100;
        if (range < _ranges.Length && _ranges[range] is { } inRange)
        {
            return inRange;
        }

        bool isSuccess = range == 2;
        return _default is ErrorCase == isSuccess ? null : _default;
    }
}
