using System.Text;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>The way from the root of the instance to the part being evaluated. Made into text only for a violation.</summary>
internal sealed class InstanceWay
{
    private readonly List<(string? Name, int Index)> _segments = [];

    public void Enter(string name) => _segments.Add((name, 0));

    public void Enter(int index) => _segments.Add((null, index));

    public void Leave() => _segments.RemoveAt(_segments.Count - 1);

    public string ToPointer()
    {
        if (_segments.Count == 0)
        {
            return "";
        }

        var pointer = new StringBuilder();
        foreach ((string? name, int index) in _segments)
        {
            pointer.Append('/').Append(name is null ? ArrayIndex.Format(index) : JsonPointer.Escape(name));
        }

        return pointer.ToString();
    }
}
