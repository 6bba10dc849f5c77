using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;
using Microsoft.CodeAnalysis;
using static KoreApiKit.Generator.Tests.Types.Model;

namespace KoreApiKit.Generator.Tests.Types;

/// <summary>Text of a spec that tries to become code stays text, wherever it stands.</summary>
public class InjectionTests
{
    public static TheoryData<string> Attempts => new(
        "*/ public class Evil {} /*",
        "\"\"\"; class Evil {} //",
        "\"; } public class Evil { //",
        "\\\"); Evil(); //",
        "line\nclass Evil {}\n//",
        "line\rclass Evil {}",
        "a\u2028class Evil {}",
        "a\u0085class Evil {}",
        "]]></summary><Evil/>",
        "right\u202Eto left",
        "nul\0nul",
        "{0} {Evil}",
        "lone \uD800 surrogate",
        "#if EVIL");

    [Theory]
    [MemberData(nameof(Attempts))]
    public void Text_stays_text(string text)
    {
        DocumentationModel documentation = Docs(text, text, text);
        RecordType record = Record(
            "Victim",
            Required(text, StringType, "First") with { Documentation = documentation, Default = Text(text) },
            Constant(text + "2", text, "Second"),
            Optional("third", StringType.With(new ConstraintsModel { Pattern = System.Text.RegularExpressions.Regex.Escape(text) }), "Third") with { Constant = Text(text) },
            Optional("fourth", Use(ScalarType.Time, text), "Fourth")) with
        {
            Documentation = documentation,
            AdditionalProperties = Preserved,
            DependentRequired = new EquatableArray<DependentRequiredModel>([new DependentRequiredModel("third", new EquatableArray<string>([text + "3"]))]),
        };
        EnumType @enum = Enum("Choice", ("One", text)) with { Documentation = documentation };
        UnionType union = Union(
            "Either",
            text,
            Discriminated("Victim", Named("Victim"), text),
            Case("Other", MapOf(StringType), JsonTokens.Object, Evidence(EvidenceKind.Constant, Text(text), text, text)));

        var compilation = EmittedCompilation.Compile(EmitAll(record, @enum, union));

        Assert.Empty(compilation.GetSymbolsWithName("Evil", SymbolFilter.All));
        Assert.Equal(
            ["CampaignClientJsonResolver", "Choice", "ChoiceParts", "Either", "EitherParts", "Victim", "VictimParts"],
            compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SelectMany(Types).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(Types));
}
