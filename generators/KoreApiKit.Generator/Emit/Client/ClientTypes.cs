using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>The names of the types that client files use: short, and in full where the API has a type or member of that name.</summary>
internal sealed class ClientTypes
{
    public ClientTypes(ClientShape client, EmitContext context)
    {
        var memberNames = client.Options.Select(option => option.Name)
            .Concat(client.SecuritySchemes.Select(scheme => scheme.OptionName))
            .Concat(client.TypeNames)
            .ToEquatableArray();
        Names = new CSharpTypeNames(context with { MemberNames = memberNames });
        Json = new JsonCodeEmitter(Names);
    }

    public CSharpTypeNames Names { get; }

    public JsonCodeEmitter Json { get; }

    public string Task => Names.Library("System.Threading.Tasks", "Task");

    public string Stream => Names.Library("System.IO", "Stream");

    public string AsyncEnumerable => Names.LibraryType("System.Collections.Generic", "IAsyncEnumerable");

    public string CancellationToken => Names.Library("System.Threading", "CancellationToken");

    public string HttpClient => Names.Library("System.Net.Http", "HttpClient");

    public string CredentialProvider => Names.Library("KoreApiKit.Authentication", "CredentialProvider");

    public string ApiException => Errors("ApiException");

    /// <summary>A type of the runtime's HTTP part.</summary>
    public string Http(string name) => Names.Library("KoreApiKit.Http", name);

    /// <summary>A type of the runtime's errors.</summary>
    public string Errors(string name) => Names.Library("KoreApiKit.Errors", name);
}
