using KoreApiKit.Errors;
using KoreApiKit.Validation;

namespace KoreApiKit.Http;

/// <summary>Checks the parts of a request, so that all that is wrong is said at once.</summary>
public sealed class RequestValidation
{
    private readonly ApiOperation _operation;
    private List<RequestViolation>? _violations;
    private ValidationCollector? _collector;
    private string _part = "";

    /// <summary>Begins the validation of a request.</summary>
    public RequestValidation(ApiOperation operation) => _operation = operation;

    /// <summary>Begins a part and gives the collector for its violations.</summary>
    /// <param name="name"><c>body</c>, or the parameter's wire name.</param>
    public ValidationCollector Part(string name)
    {
        EndPart();
        _part = name;
        return _collector ??= new ValidationCollector();
    }

    /// <summary>Ends the validation.</summary>
    /// <exception cref="RequestValidationException">Something was found.</exception>
    public void ThrowIfInvalid()
    {
        EndPart();
        if (_violations is not null)
        {
            throw new RequestValidationException(_operation.OperationId, _violations);
        }
    }

    private void EndPart()
    {
        if (_collector?.ToResult() is { IsValid: false } result)
        {
            (_violations ??= []).AddRange(result.Violations.Select(violation => new RequestViolation(_part, violation)));
            _collector = null;
        }
    }
}
