using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Model;

/// <summary>
/// Collects the headers of all answers, one a name: <c>X-Next</c> of two operations is one header. Where operations
/// describe it by different types, it is the text.
/// </summary>
internal sealed class HeaderCollector
{
    private static readonly TypeUse Text = new(new ScalarTypeReference(ScalarType.String), false, ConstraintsModel.None);

    // What every answer has a method of already.
    private static readonly HashSet<string> Taken = ["Type", "HashCode", "Header"];

    private readonly SortedDictionary<string, ResponseHeaderModel> _headers = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ResponseHeaderModel> Headers
    {
        get
        {
            Dictionary<string, string> names = new NameAssigner(Taken, "Value").Assign(
                _headers.Values.Select(header => new NameClaim(
                    header.WireName, header.WireName, header.Name, IdentifierText.Spelling(header.WireName), 0)),
                []);
            return _headers.Values.Select(header => header with { Name = "Get" + names[header.WireName] });
        }
    }

    public void Add(IEnumerable<ResponseModel> responses)
    {
        foreach (ResponseHeaderModel header in responses.SelectMany(response => response.Headers))
        {
            ResponseHeaderModel found = header with { Type = header.Type with { Nullable = false, Constraints = ConstraintsModel.None }, Required = false };
            _headers[header.WireName] = _headers.TryGetValue(header.WireName, out ResponseHeaderModel? known) ? Common(known, found) : found;
        }
    }

    // Of two spellings and descriptions the ordinally first, so that no order of operations decides.
    private static ResponseHeaderModel Common(ResponseHeaderModel left, ResponseHeaderModel right)
    {
        ResponseHeaderModel first = string.CompareOrdinal(Key(left), Key(right)) <= 0 ? left : right;
        bool isSame = left.Type.Equals(right.Type) && left.Explode == right.Explode && left.IsJson == right.IsJson;
        return isSame ? first : first with { Type = Text, Explode = false, IsJson = false };
    }

    private static string Key(ResponseHeaderModel header) => header.WireName + " " + header.Documentation.Summary;
}
