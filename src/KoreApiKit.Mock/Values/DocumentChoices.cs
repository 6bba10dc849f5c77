using KoreApiKit.Spec.Samples;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Values;

/// <summary>Always the same choices, with as much of what the document says as there is: examples, then defaults.</summary>
internal sealed class DocumentChoices : SampleChoices
{
    public static DocumentChoices Instance { get; } = new();

    public override bool NamesTypes => true;

    public override IEnumerable<SpecNode> Suggestions(JsonSchema schema) =>
        schema.Default is { } given ? schema.Examples.Append(given) : schema.Examples;
}
