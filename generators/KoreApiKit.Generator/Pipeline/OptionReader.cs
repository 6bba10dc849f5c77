using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Overlays;
using KoreApiKit.Spec.References;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>
/// Checks the options of a spec. A value that does not exist is a finding at the project file, which gives the options, and
/// the default is used.
/// </summary>
internal sealed class OptionReader
{
    private const string DefaultNamespace = "GeneratedApi";

    private readonly SpecFileOptions _options;
    private readonly FindingCollection _findings;
    private readonly SpecLocation _location;
    private readonly string _specPath;
    private readonly string _specName;

    private OptionReader(SpecFileOptions options, string specPath, FindingCollection findings)
    {
        _options = options;
        _findings = findings;
        _specPath = specPath;
        bool hasProject = options.ProjectPath.Length > 0;
        _location = SpecLocation.StartOf(hasProject ? options.ProjectPath : specPath);
        _specName = hasProject ? SpecPath.Relative(options.ProjectPath, specPath) : specPath;
    }

    /// <param name="specPath">The document; its options stand there where no project is known.</param>
    public static GenerationOptions Read(SpecFileOptions options, string specPath, FindingCollection findings) =>
        new OptionReader(options, specPath, findings).Read();

    private GenerationOptions Read() => new()
    {
        Namespace = ReadNamespace(_options.Namespace),
        ClientName = ReadClientName(_options.ClientName),
        IsPublic = ReadChoice(_options.Visibility, nameof(_options.Visibility), "Public", "Internal"),
        Style = ReadChoice(_options.Style, nameof(_options.Style), nameof(TypeStyle.Record), nameof(TypeStyle.Class))
            ? TypeStyle.Record
            : TypeStyle.Class,
        PreserveUnknownProperties =
            ReadChoice(_options.UnknownProperties, nameof(_options.UnknownProperties), "Preserve", "Ignore"),
        Include = ReadList(_options.IncludeOperations, ',', '|'),
        Exclude = ReadList(_options.ExcludeOperations, ',', '|'),
        Contracts = ReadContracts(_options.EmitContracts),
        Overlays = ReadList(_options.Overlay, '|', ';').Select(PathOf).ToEquatableArray(),
        Baseline = _options.Baseline.Length > 0 ? FullPathOf(_options.Baseline) : null,
        Origin = _location,
        SpecName = _specName,
    };

    private string ReadNamespace(string value)
    {
        if (value.Length == 0)
        {
            return DefaultNamespace;
        }

        if (value.Split('.').All(SyntaxFacts.IsValidIdentifier))
        {
            return value;
        }

        Refuse(value, nameof(SpecFileOptions.Namespace), "a C# namespace such as Acme.Campaigns");
        return DefaultNamespace;
    }

    private string? ReadClientName(string value)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (SyntaxFacts.IsValidIdentifier(value) && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None)
        {
            return value;
        }

        Refuse(value, nameof(SpecFileOptions.ClientName), "a C# class name such as CampaignClient");
        return null;
    }

    /// <summary>Gives true for the first choice, which is the default.</summary>
    private bool ReadChoice(string value, string option, string first, string second)
    {
        if (value.Length == 0 || value == first)
        {
            return true;
        }

        if (value != second)
        {
            Refuse(value, option, $"{first} or {second}");
            return true;
        }

        return false;
    }

    private ContractEmission ReadContracts(string value)
    {
        switch (value.ToLowerInvariant())
        {
            case "" or "false":
                return ContractEmission.None;
            case "true":
                return ContractEmission.WithClient;
            case "only":
                return ContractEmission.Only;
            default:
                Refuse(value, nameof(SpecFileOptions.EmitContracts), "true, false or Only");
                return ContractEmission.None;
        }
    }

    /// <summary>The build turns semicolons, which the compiler cuts off, into bars.</summary>
    private static EquatableArray<string> ReadList(string value, params char[] separators) =>
        value.Split(separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Trim())
            .Where(item => item.Length > 0)
            .ToEquatableArray();

    private OverlaySource PathOf(string overlay) => new(FullPathOf(overlay), _location);

    // As every path of an item: relative to the project.
    private string FullPathOf(string path) =>
        SpecPath.Combine(_options.ProjectPath.Length > 0 ? _options.ProjectPath : _specPath, path);

    private void Refuse(string value, string option, string expected) =>
        _findings.Add(FindingDescriptors.InvalidOption, _location, value, option, expected, _specName);
}
