using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class SchemaDialectChanged() : InfoRule(
    "schema-dialect-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Consumers that validate by the schemas may get other verdicts.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) =>
        ChangeNote.When(
            !Same(pair.OldField("jsonSchemaDialect"), pair.NewField("jsonSchemaDialect")),
            "the dialect of the schemas changed",
            "jsonSchemaDialect");
}
