using System.Globalization;
using KoreApiKit.Generator.Diagnostics;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Generator.Tests.Diagnostics;

/// <summary>Findings become diagnostics at the same place, with the same words and weight.</summary>
public class FindingReporterTests
{
    private static readonly SpecLocation s_place = new SourceFile(
        "/project/spec/pets.yaml", "openapi: 3\npaths: {}\ninfo: []\n# line 3\n# and line 4\n").Location(38, 41);

    public static TheoryData<string> Ids => Descriptors.Ids;

    [Fact]
    public void The_place_is_the_file_and_the_lines_and_columns_of_the_finding()
    {
        Diagnostic diagnostic = Report(FindingDescriptors.DuplicateKey, s_place, "name");

        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        Assert.Equal("/project/spec/pets.yaml", span.Path);
        Assert.Equal(new LinePosition(3, 8), span.StartLinePosition);
        Assert.Equal(new LinePosition(4, 2), span.EndLinePosition);
        Assert.Equal(TextSpan.FromBounds(38, 41), diagnostic.Location.SourceSpan);
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
    }

    [Fact]
    public void A_finding_about_a_whole_file_stands_at_its_start()
    {
        Diagnostic diagnostic = Report(FindingDescriptors.LanguageTooOld, SpecLocation.StartOf("api.yaml"), "12");

        Assert.Equal("api.yaml: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Words_weight_and_help_are_those_of_the_descriptor(string id)
    {
        FindingDescriptor descriptor = Descriptors.Find(id);

        Diagnostic diagnostic = Report(descriptor, s_place, "a", "b", "c", "d");

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(Severity(descriptor), diagnostic.Severity);
        Assert.Equal(Severity(descriptor), diagnostic.DefaultSeverity);
        Assert.True(diagnostic.Descriptor.IsEnabledByDefault);
        Assert.Equal(descriptor.Category, diagnostic.Descriptor.Category);
        Assert.Equal(descriptor.Title, diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture));
        Assert.EndsWith($"/docs/diagnostics/{id}.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_has_its_arguments_even_where_they_hold_braces()
    {
        Diagnostic diagnostic = Report(FindingDescriptors.SyntaxError, s_place, "Expected '}' and not '{0}'");

        Assert.Equal("Expected '}' and not '{0}'", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    private static Diagnostic Report(FindingDescriptor descriptor, SpecLocation place, params string[] arguments) =>
        FindingReporter.ToDiagnostic(new Finding(descriptor, place, new EquatableArray<string>(arguments)));

    private static DiagnosticSeverity Severity(FindingDescriptor descriptor) => descriptor.Severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
