using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>
/// Emits what <c>ToString</c> shows of a record: secrets are hidden, lists and maps shown by what is in them. Records for
/// which the compiler's own text does the same get none.
/// </summary>
internal sealed class RecordTextEmitter(CSharpTypeNames names)
{
    public void EmitRecord(SourceWriter source, RecordType record)
    {
        bool hasMap = record.AdditionalProperties.Kind != AdditionalPropertiesKind.Ignored;
        if (hasMap || record.Properties.Any(property => NeedsText(property.Type.Type, property.IsSecret)))
        {
            IEnumerable<string> members = record.Properties.Select(property => Member(property.Name, property.IsSecret));
            string map = hasMap ? $", {CSharpText.Identifier(record.AdditionalProperties.MemberName)}" : "";
            Emit(source, "private", $"builder{map}", members);
        }
    }

    public void EmitCase(SourceWriter source, UnionCaseModel @case)
    {
        if (NeedsText(@case.Type.Type, @case.IsSecret))
        {
            Emit(source, "protected override", "builder", [Member("Value", @case.IsSecret)]);
        }
    }

    private void Emit(SourceWriter source, string modifiers, string first, IEnumerable<string> members)
    {
        string arguments = string.Join(", ", members.Prepend(first));
        source.Line($"{modifiers} bool PrintMembers({names.LibraryType("System.Text", "StringBuilder")} builder) =>").Indent()
            .Line($"{names.Library("KoreApiKit.Json", "RecordText")}.Append({arguments});")
            .Unindent().Line();
    }

    private string Member(string name, bool isSecret) =>
        $"({CSharpText.Literal(name)}, {(isSecret ? names.Library("KoreApiKit.Json", "RecordText") + ".Secret" : CSharpText.Identifier(name))})";

    private static bool NeedsText(TypeReference type, bool isSecret) =>
        isSecret || type is ArrayTypeReference or DictionaryTypeReference or AnyTypeReference or ScalarTypeReference { Scalar: ScalarType.Bytes };
}
