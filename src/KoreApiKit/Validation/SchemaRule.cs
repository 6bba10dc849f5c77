using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KoreApiKit.Validation;

/// <summary>
/// What a specification asks of a value beyond its C# type and limits, such as <c>not</c>, <c>if</c> or <c>contains</c>:
/// a JSON Schema (2020-12) that the value's JSON is checked against. Emitted code holds it as text; it is read when it is
/// first asked for. Formats are annotations, and references lead into the schema's own <c>$defs</c>.
/// </summary>
/// <param name="schema">The schema as JSON. Its patterns are regular expressions of .NET.</param>
public sealed class SchemaRule(string schema)
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    private readonly Lazy<JsonElement> _schema = new(() => Parse(schema));
    private readonly ConcurrentDictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    internal JsonElement Schema => _schema.Value;

    /// <summary>Adds what the value violates to the collector, which stands at the value's place.</summary>
    internal void Check(JsonElement value, ValidationCollector collector) =>
        new RuleEvaluation(this).Apply(Schema, value, new RuleScope(collector));

    internal Regex Pattern(string pattern) =>
        _patterns.GetOrAdd(pattern, text => new Regex(text, RegexOptions.CultureInvariant, PatternTimeout));

    /// <summary>The schema that a reference into <c>$defs</c> means.</summary>
    internal JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = RuleEvaluation.MaxDepth });
        return document.RootElement.Clone();
    }
}
