using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Contracts.Changes;

/// <summary>The members of generated code by which C# consumers meet a part of the old version.</summary>
internal sealed class GeneratedMembers
{
    private readonly ApiModel _model;
    private readonly Dictionary<string, TypeModel> _types;

    /// <param name="oldVersion">The version from which consumers have their code, generated without options of their own.</param>
    public GeneratedMembers(ApiSpecification oldVersion, CancellationToken cancellationToken)
    {
        var options = new GenerationOptions { Namespace = "Generated" };
        _model = ApiModelBuilder.Build(oldVersion.Document, options, new FindingCollection(), cancellationToken);
        _types = _model.Types.GroupBy(type => type.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>
    /// The member: a property of a record such as <c>Pet.Name</c>, an argument or a method of the client such as
    /// <c>PetsClient.AddPetAsync</c>; null where the old version has none.
    /// </summary>
    public string? Of(ChangeUse use)
    {
        if (use.Operation.IsAdded || FindOperation(use.Operation) is not { } operation)
        {
            return null;
        }

        string method = $"{_model.Client.Name}.{operation.Name}Async";
        return use.Holder switch
        {
            ParameterPair { IsAdded: false } parameter => OfParameter(operation, parameter.Old.Name, method),
            MovedParameterPair moved => OfParameter(operation, moved.Old.Name, method),
            MediaTypePair { IsAdded: false } mediaType => ContentOf(operation, mediaType) is { } content
                ? OfField(content.Type, FieldWay.Parse(use.Field)) ?? method
                : method,
            _ => method,
        };
    }

    private OperationModel? FindOperation(OperationPair operation)
    {
        foreach (OperationGroupModel group in _model.Client.Groups)
        {
            foreach (OperationModel candidate in group.Operations)
            {
                if (candidate.PathTemplate == operation.Old.Path && string.Equals(candidate.Method, operation.Old.Method, StringComparison.OrdinalIgnoreCase))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private string OfParameter(OperationModel operation, string wireName, string method) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.WireName == wireName) switch
        {
            { ClientOption: { } option } => $"{_model.Client.Name}Options.{option}",
            { } parameter => $"{method}({parameter.Name})",
            null => method,
        };

    private static ContentModel? ContentOf(OperationModel operation, MediaTypePair mediaType)
    {
        IEnumerable<ContentModel>? contents = mediaType.Parent is ResponsePair response
            ? operation.Responses.FirstOrDefault(candidate => candidate.Status == response.Status)?.Contents
            : operation.Body?.Contents;
        return contents?.FirstOrDefault(content => string.Equals(content.MediaType, mediaType.Name, StringComparison.OrdinalIgnoreCase));
    }

    // The last record on the way names the member.
    private string? OfField(TypeUse type, FieldWay way)
    {
        string? member = NameOf(type);
        TypeUse? current = type;
        foreach (string step in way.Steps)
        {
            switch (current?.Type)
            {
                case ArrayTypeReference array:
                    current = array.Item;
                    break;
                case DictionaryTypeReference dictionary:
                    current = dictionary.Value;
                    break;
                case NamedTypeReference named when PropertyOf(named, step) is var (owner, property):
                    member = $"{owner}.{property.Name}";
                    current = property.Type;
                    break;
                default:
                    return member;
            }
        }

        return member;
    }

    private (string Owner, PropertyModel Property)? PropertyOf(NamedTypeReference named, string wireName) =>
        _types.GetValueOrDefault(named.Name) switch
        {
            RecordType record => record.Properties.FirstOrDefault(property => property.WireName == wireName) is { } property ? (record.Name, property) : null,
            UnionType union => union.Cases
                .Select(unionCase => unionCase.Type.Type)
                .OfType<NamedTypeReference>()
                .Select(reference => _types.GetValueOrDefault(reference.Name))
                .OfType<RecordType>()
                .SelectMany(record => record.Properties.Where(property => property.WireName == wireName).Select(property => ((string Owner, PropertyModel Property)?)(record.Name, property)))
                .FirstOrDefault(),
            _ => null,
        };

    private static string? NameOf(TypeUse type) => (type.Type as NamedTypeReference)?.Name;
}
