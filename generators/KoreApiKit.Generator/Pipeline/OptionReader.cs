using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>Checks the options of a spec. A value that does not exist is a finding, and the default is used.</summary>
internal static class OptionReader
{
    private const string DefaultNamespace = "GeneratedApi";

    public static GenerationOptions Read(SpecFileOptions options, SpecLocation location, FindingCollection findings) => new()
    {
        Namespace = ReadNamespace(options.Namespace, location, findings),
        ClientName = ReadClientName(options.ClientName, location, findings),
        IsPublic = ReadChoice(options.Visibility, nameof(options.Visibility), "Public", "Internal", location, findings),
        Style = ReadChoice(options.Style, nameof(options.Style), nameof(TypeStyle.Record), nameof(TypeStyle.Class), location, findings)
            ? TypeStyle.Record
            : TypeStyle.Class,
        PreserveUnknownProperties =
            ReadChoice(options.UnknownProperties, nameof(options.UnknownProperties), "Preserve", "Ignore", location, findings),
        Include = ReadList(options.IncludeOperations),
        Exclude = ReadList(options.ExcludeOperations),
        Contracts = ReadContracts(options.EmitContracts, location, findings),
    };

    private static string ReadNamespace(string value, SpecLocation location, FindingCollection findings)
    {
        if (value.Length == 0)
        {
            return DefaultNamespace;
        }

        if (value.Split('.').All(SyntaxFacts.IsValidIdentifier))
        {
            return value;
        }

        findings.Add(FindingDescriptors.InvalidOption, location, value, nameof(SpecFileOptions.Namespace), "a C# namespace such as Acme.Campaigns");
        return DefaultNamespace;
    }

    private static string? ReadClientName(string value, SpecLocation location, FindingCollection findings)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (SyntaxFacts.IsValidIdentifier(value) && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None)
        {
            return value;
        }

        findings.Add(FindingDescriptors.InvalidOption, location, value, nameof(SpecFileOptions.ClientName), "a C# class name such as CampaignClient");
        return null;
    }

    /// <summary>Gives true for the first choice, which is the default.</summary>
    private static bool ReadChoice(
        string value, string option, string first, string second, SpecLocation location, FindingCollection findings)
    {
        if (value.Length == 0 || value == first)
        {
            return true;
        }

        if (value != second)
        {
            findings.Add(FindingDescriptors.InvalidOption, location, value, option, $"{first} or {second}");
            return true;
        }

        return false;
    }

    private static ContractEmission ReadContracts(string value, SpecLocation location, FindingCollection findings)
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
                findings.Add(FindingDescriptors.InvalidOption, location, value, nameof(SpecFileOptions.EmitContracts), "true, false or Only");
                return ContractEmission.None;
        }
    }

    /// <summary>Items are parted by commas or bars; the build turns semicolons, which the compiler cuts off, into bars.</summary>
    private static EquatableArray<string> ReadList(string value) =>
        value.Split([',', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Trim())
            .Where(item => item.Length > 0)
            .ToEquatableArray();
}
