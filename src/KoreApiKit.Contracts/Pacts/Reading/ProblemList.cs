using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Collects problems, up to a number that people still read.</summary>
internal sealed class ProblemList
{
    private const int Most = 100;

    private readonly List<PactProblem> _problems = [];

    public void Add(PlacedNode place, string message) => Add(place.Location, place.Pointer, message);

    public void Add(SpecLocation location, string pointer, string message)
    {
        if (_problems.Count < Most)
        {
            _problems.Add(new PactProblem(location, pointer, message));
        }
    }

    public ImmutableArray<PactProblem> ToOrderedArray() => _problems.Count == 0 ? [] : [.. _problems.OrderBy(problem => problem.Location.Start)];
}
