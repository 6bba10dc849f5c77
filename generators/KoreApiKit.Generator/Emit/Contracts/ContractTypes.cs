using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Contracts;

/// <summary>The types of the runtime that emitted contracts use.</summary>
internal sealed class ContractTypes(CSharpTypeNames names)
{
    private const string Cases = "KoreApiKit.Pact.Cases";
    private const string Matchers = "KoreApiKit.Pact.Matchers";
    private const string Models = "KoreApiKit.Pact.Model";

    public string Case => names.LibraryType(Cases, "ContractCase");

    public string NoContent => names.LibraryType(Cases, "NoContent");

    public string StateHandlers => names.Library(Cases, "ProviderStateHandlers");

    public string StateHandler => names.LibraryType(Cases, "ProviderStateHandler");

    public string StateParameters => names.LibraryType(Cases, "ProviderStateParameters");

    public string Value => names.Library(Matchers, "PactValue");

    public string Interaction => names.LibraryType(Models, "PactInteraction");

    public string Request => names.LibraryType(Models, "PactRequest");

    public string Response => names.LibraryType(Models, "PactResponse");

    public string Field => names.LibraryType(Models, "PactField");

    public string Body => names.Library(Models, "PactBody");

    public string Part => names.LibraryType(Models, "PactPart");

    public string State => names.LibraryType(Models, "ProviderState");

    public string JsonModel => names.Library("KoreApiKit.Json", "JsonModel");

    /// <summary>The type of a parameter of a provider state.</summary>
    public string Parameter(LiteralKind kind) => kind switch
    {
        LiteralKind.String => "string",
        LiteralKind.Boolean => "bool",
        LiteralKind.Number => "long",
        _ => names.LibraryType(Matchers, "PactValue"),
    };
}
