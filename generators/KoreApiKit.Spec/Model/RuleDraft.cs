using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>A keyword of a schema that is checked by a rule.</summary>
internal readonly record struct RuleKeyword(JsonSchema Owner, string Keyword);

/// <summary>A rule while it is gathered: clauses that a value must all fit, each the members of a schema object.</summary>
internal sealed class RuleDraft
{
    /// <summary>Longer rules, in characters, are not made part of the code.</summary>
    private const int MaxLength = 16_000;

    // Most drafts stay empty.
    private List<string>? _clauses;
    private List<RuleKeyword>? _keywords;
    private SchemaJson? _json;

    /// <summary>Writes the schemas of the clauses.</summary>
    public SchemaJson Json => _json ??= new SchemaJson();

    /// <summary>The keywords that the clauses stand for.</summary>
    public IReadOnlyList<RuleKeyword> Keywords => _keywords ?? [];

    /// <summary>Adds a clause; none where it has no members.</summary>
    public void Add(JsonSchema owner, string keyword, params IEnumerable<string> members)
    {
        string[] all = [.. members];
        if (all.Length == 0)
        {
            return;
        }

        _clauses ??= [];
        _keywords ??= [];
        _keywords.Add(new RuleKeyword(owner, keyword));
        string clause = string.Join(",", all);
        if (!_clauses.Contains(clause))
        {
            _clauses.Add(clause);
        }
    }

    /// <summary>The rule as JSON; null where it is too long.</summary>
    public string? ToText()
    {
        List<string> clauses = _clauses ?? [];
        if (clauses.Sum(clause => clause.Length) > MaxLength || Json.Definitions(MaxLength) is not { } definitions)
        {
            return null;
        }

        string body = clauses.Count == 1 ? clauses[0] : SchemaJson.Member("allOf", SchemaJson.ArrayOf(clauses.Select(clause => SchemaJson.ObjectOf([clause]))));
        return SchemaJson.ObjectOf(definitions.Length == 0 ? [body] : [definitions, body]);
    }
}
