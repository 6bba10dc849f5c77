using CsCheck;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.OpenApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KoreApiKit.Generator.Tests.Safety;

/// <summary>No text of a document becomes code: the output compiles without a warning and has no member more than without it.</summary>
public class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "*/ class Evil {} /*",
        "\"; } class Evil { //",
        "\"\"\"; class Evil {} //",
        "\\\"); class Evil {} //",
        "\\",
        "\nclass Evil {}\n",
        "\r\n#line 1 \"evil.cs\"\r\n",
        "\n#error Evil\n",
        "\n#if EVIL\n",
        "\u0085class Evil {}\u0085",
        "\u2028class Evil {}\u2028",
        "\u2029class Evil {}\u2029",
        "]]></summary><script>alert(1)</script><summary><![CDATA[",
        "<see cref=\"Evil\"/>",
        "--><!-- Evil",
        "&#10;&lt;&amp",
        "\u202Eright to left\u2066\u200F",
        "nul\0nul",
        "lone \uD800 high",
        "lone \uDC00 low",
        "\uFFFE\uFFFF\uFEFF",
        "{0} {1:X} {{",
        "$(Property) %(Item) @(List)",
        "{Evil} ${Evil}",
        "'", "`", "``` `",
        "a/b?c=d#e&f",
        "../../evil",
        "%00%0a%41",
        "e\u0301\u200D\u00AD",
        "\U0001F600\U0001D4D0",
        " ",
        "\t",
        "__arglist", "class", "await", "record", "file", "_", "global", "System", "value",
    ];

    private static readonly Dictionary<SyntaxKind, int> Clean = Members(Generate(place => place));

    public static TheoryData<string> All => [.. Texts];

    [Theory]
    [MemberData(nameof(All))]
    public void A_text_everywhere_compiles_and_adds_no_member(string text)
    {
        IReadOnlyList<GeneratedFile> files = Generate(place => place + text);

        EmittedCompilation.Compile([.. files.Select(file => file.Text.ToString())]);
        AssertNoMemberMore(files);
        AssertPlainNames(files);
    }

    [Fact]
    public void Texts_in_any_places_add_no_member() =>
        Gen.Select(OneOf(Texts), Gen.Bool, OneOf([.. HostileDocument.Places]).Array[1, 4]).Sample(
            (text, before, places) =>
            {
                IReadOnlyList<GeneratedFile> files = Generate(place => !places.Contains(place) ? place : before ? text + place : place + text);
                AssertNoMemberMore(files);
                AssertPlainNames(files);
            },
            iter: 300);

    [Fact]
    public void Any_characters_in_any_place_add_no_member() =>
        Gen.Select(Gen.Char['\0', '\uFFFF'].Array[1, 12], OneOf([.. HostileDocument.Places])).Sample(
            (characters, chosen) => AssertNoMemberMore(Generate(place => place == chosen ? place + new string(characters) : place)),
            iter: 300);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static IReadOnlyList<GeneratedFile> Generate(Func<string, string> textOf)
    {
        ApiGeneration generation = ApiGeneration.Run(
            "spec/api.json",
            [new SpecSource("spec/api.json", HostileDocument.With(textOf))],
            new SpecFileOptions { Namespace = "Acme.Api", ClientName = "ApiClient" },
            CancellationToken.None);
        Assert.DoesNotContain(generation.Findings, finding => finding.Descriptor.Id is "KAK001" or "KAK006" or "KAK900");
        Assert.NotEmpty(generation.Files);
        return generation.Files;
    }

    private static void AssertNoMemberMore(IReadOnlyList<GeneratedFile> files)
    {
        Dictionary<SyntaxKind, int> members = Members(files);
        Assert.All(members, member => Assert.True(
            Clean.TryGetValue(member.Key, out int count) && member.Value <= count, $"{member.Key}: {member.Value} instead of {count}"));
    }

    private static void AssertPlainNames(IReadOnlyList<GeneratedFile> files) =>
        Assert.All(files, file => Assert.Matches("^[A-Za-z0-9._-]{1,240}$", file.Name));

    /// <summary>How often each kind of declaration and directive occurs; the text must parse.</summary>
    private static Dictionary<SyntaxKind, int> Members(IReadOnlyList<GeneratedFile> files)
    {
        var counts = new Dictionary<SyntaxKind, int>();
        foreach (GeneratedFile file in files)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose));
            Assert.Empty(tree.GetDiagnostics().Select(diagnostic => $"{file.Name}: {diagnostic}"));
            IEnumerable<SyntaxNode> declarations = tree.GetRoot().DescendantNodes(descendIntoTrivia: true)
                .Where(node => node is MemberDeclarationSyntax or DirectiveTriviaSyntax or AttributeSyntax or XmlElementSyntax { StartTag.Name.LocalName.Text: not "c" });
            foreach (SyntaxNode declaration in declarations)
            {
                counts[declaration.Kind()] = counts.GetValueOrDefault(declaration.Kind()) + 1;
            }
        }

        return counts;
    }
}
