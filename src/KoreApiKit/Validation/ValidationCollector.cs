using System.Globalization;
using System.Text;

namespace KoreApiKit.Validation;

/// <summary>
/// Collects violations while a value is walked through. It knows the place that is being looked at, and makes a JSON
/// Pointer of it only when there is something to report. Emitted code calls it. A check that is given the name of a
/// member looks at that member of the object that is being looked at.
/// </summary>
public sealed partial class ValidationCollector
{
    private readonly List<(string? Name, int Index)> _place = [];
    private List<Violation>? _violations;

    /// <summary>Goes to a member of the object that is being looked at.</summary>
    /// <param name="name">Its wire name.</param>
    public void Enter(string name) => _place.Add((name, 0));

    /// <summary>Goes to an item of the list that is being looked at.</summary>
    public void Enter(int index) => _place.Add((null, index));

    /// <summary>Goes back to where the last <c>Enter</c> came from.</summary>
    public void Leave() => _place.RemoveAt(_place.Count - 1);

    /// <summary>Adds a violation at the present place.</summary>
    /// <param name="keyword">The keyword of JSON Schema that is broken.</param>
    /// <param name="message">What is allowed and what was found: a sentence.</param>
    public void Add(string keyword, string message) => (_violations ??= []).Add(new Violation(Pointer(), keyword, message));

    private void Add(string keyword, string message, string? member)
    {
        EnterMember(member);
        Add(keyword, message);
        LeaveMember(member);
    }

    private void EnterMember(string? member)
    {
        if (member is not null)
        {
            Enter(member);
        }
    }

    private void LeaveMember(string? member)
    {
        if (member is not null)
        {
            Leave();
        }
    }

    /// <summary>What was found so far.</summary>
    public ValidationResult ToResult() => _violations is null ? ValidationResult.Valid : new ValidationResult(_violations.ToArray());

    private string Pointer()
    {
        var pointer = new StringBuilder();
        foreach ((string? name, int index) in _place)
        {
            pointer.Append('/');
            if (name is null)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{index}");
            }
            else
            {
                pointer.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
        }

        return pointer.ToString();
    }
}
