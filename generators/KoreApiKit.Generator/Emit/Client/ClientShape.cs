using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>
/// What the file of one operation group must know of the client as a whole. It holds no documentation and no
/// operation, so that an edit in another group leaves it equal.
/// </summary>
/// <param name="Options">The client's options; their documentation is empty.</param>
/// <param name="SecuritySchemes">The schemes; their documentation is empty.</param>
/// <param name="Errors">The typed exceptions; their documentation is empty.</param>
/// <param name="MultipartRecords">The records that are sent in parts; their documentation is empty.</param>
internal sealed record ClientShape(
    string Name,
    EquatableArray<ClientOptionModel> Options,
    EquatableArray<SecuritySchemeModel> SecuritySchemes,
    EquatableArray<ErrorModel> Errors,
    EquatableArray<RecordType> MultipartRecords)
{
    public string InterfaceName => "I" + Name;

    public string OptionsName => Name + "Options";

    /// <summary>The names of all types that the client's files declare.</summary>
    public IEnumerable<string> TypeNames => Errors.Select(error => error.ExceptionName).Concat([Name, InterfaceName, OptionsName, Name + "Servers", Name + "Headers"]);

    public static ClientShape Create(ApiModel api) => new(
        api.Client.Name,
        api.Client.Options.Select(option => option with { Documentation = DocumentationModel.None }).ToEquatableArray(),
        api.Client.SecuritySchemes.Select(scheme => scheme with { Documentation = DocumentationModel.None }).ToEquatableArray(),
        api.Client.Errors.Select(error => error with { Documentation = DocumentationModel.None }).ToEquatableArray(),
        MultipartRecordsOf(api).ToEquatableArray());

    private static IEnumerable<RecordType> MultipartRecordsOf(ApiModel api)
    {
        var names = new HashSet<string>(
            api.Client.Groups
                .SelectMany(group => group.Operations)
                .Where(operation => operation.Body is not null)
                .Select(operation => BodyPlan.Choose(operation.Body!))
                .Where(content => content.Kind == BodyKind.Multipart)
                .Select(content => (content.Type.Type as NamedTypeReference)?.Name ?? ""),
            StringComparer.Ordinal);
        return api.Types.OfType<RecordType>().Where(record => names.Contains(record.Name)).Select(WithoutDocumentation);
    }

    private static RecordType WithoutDocumentation(RecordType record) => record with
    {
        Documentation = DocumentationModel.None,
        Properties = record.Properties.Select(property => property with { Documentation = DocumentationModel.None }).ToEquatableArray(),
    };
}
