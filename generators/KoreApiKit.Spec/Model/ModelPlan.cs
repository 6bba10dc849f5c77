using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>A model and the names that its types were given.</summary>
internal sealed record ModelDraft(ApiModel Model, TypeNames Names);

/// <summary>What is known of a document before its types are made: shapes, places, names of operations, and reach.</summary>
internal sealed class ModelPlan
{
    private readonly OpenApiDocument _document;
    private readonly GenerationOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly SourceText _sources;
    private readonly ShapeTable _shapes = new();
    private readonly Inheritors _inheritors;
    private readonly SchemaKinds _kinds;
    private readonly SchemaPlaces _places;
    private readonly IReadOnlyDictionary<OpenApiOperation, string> _operations;
    private readonly IReadOnlyDictionary<OpenApiOperation, string> _inbound;
    private readonly string _clientName;
    private readonly bool _allComponents;
    private readonly BodyReach _reach;

    public ModelPlan(
        OpenApiDocument document,
        GenerationOptions options,
        IReadOnlyList<OpenApiOperation> operations,
        FindingCollection findings,
        CancellationToken cancellationToken)
    {
        _document = document;
        _options = options;
        _cancellationToken = cancellationToken;
        _sources = new SourceText(document.Node.Location.Path);
        _inheritors = new Inheritors(document.Schemas);
        _kinds = new SchemaKinds(_shapes, _inheritors);
        _clientName = ClientBuilder.NameOf(document, options);
        _allComponents = !OperationFilter.IsSet(options);
        _operations = OperationNames.Assign(operations, findings);
        _inbound = OperationNames.Assign(_allComponents ? document.InboundOperations : System.Collections.Immutable.ImmutableArray<OpenApiOperation>.Empty, new FindingCollection());
        _places = new SchemaPlaces(document.Schemas, _allComponents, Held(), _inheritors, cancellationToken);
        _reach = new BodyReach(operations, _inbound.Keys, _inheritors, cancellationToken);
        NameDefinitions(findings);
    }

    /// <summary>Makes the model with the names that were settled for some schemas, by identity.</summary>
    public ModelDraft Make(IReadOnlyDictionary<string, string> settled, FindingCollection findings)
    {
        var names = new TypeNames(_places, _shapes, _sources, settled);
        var scope = new ModelScope
        {
            Document = _document,
            Options = _options,
            Findings = findings,
            Shapes = _shapes,
            Kinds = _kinds,
            Inheritors = _inheritors,
            Names = names,
            Sources = _sources,
            Sent = _reach.Sent,
            Received = _reach.Received,
            MultipartOnly = _reach.MultipartOnly,
            CancellationToken = _cancellationToken,
        };
        var builder = new TypeBuilder(scope);
        UseComponents(builder);
        UseInbound(builder);
        var contents = new ContentBuilder(scope, builder);
        UseBodies(contents);
        var types = new List<TypeModel>(builder.BuildPending());
        ClientModel client = new ClientBuilder(scope, builder, _clientName, [.. types.Select(type => type.Name)]).Build(_operations);
        types.AddRange(builder.BuildPending());
        TypeModel[] ordered = [.. types.OrderBy(type => type.Name, StringComparer.Ordinal)];
        OpenApiInfo info = _document.Info;
        var model = new ApiModel(
            Documentation.Of(info.Title, info.Description, _sources.OfDocument("")), client, ordered.ToEquatableArray());
        return new ModelDraft(model, names);
    }

    /// <summary>The names of those types that cannot have the name of their place, by identity.</summary>
    public Dictionary<string, string> SettleNames(ModelDraft draft, FindingCollection findings)
    {
        var collisions = new List<NameCollision>();
        NameClaim[] claims = [.. draft.Names.Used.Select(draft.Names.ClaimOf)];
        Dictionary<string, string> names = Assigner().Assign(claims, collisions);
        MemberNames.Report(findings, collisions);
        return claims
            .Where(claim => names[claim.Identity] != claim.Proposal)
            .GroupBy(claim => claim.Identity, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => names[same.Key], StringComparer.Ordinal);
    }

    // Definitions first, so that what stands in them is named after the names that they got.
    private void NameDefinitions(FindingCollection findings)
    {
        var named = new List<NamedRoot>();
        foreach (NamedRoot root in _places.Roots)
        {
            bool isType = root.Schema is { } schema && SchemaReducer.CoreOf(schema) == schema && SchemaKinds.IsNamed(_kinds.Of(schema));
            if (isType)
            {
                named.Add(root);
            }
        }

        var collisions = new List<NameCollision>();
        Dictionary<string, string> names = Assigner().Assign(
            named.Select(root => new NameClaim(
                _sources.Of(root.Schema!), root.Key, root.Proposal, IdentifierText.Spelling(root.Key), root.Rank, root.Schema!.Location)),
            collisions);
        MemberNames.Report(findings, collisions);
        foreach (NamedRoot root in named)
        {
            root.Name = names[_sources.Of(root.Schema!)];
        }
    }

    // Hint names of files do not tell capitals apart, so neither do names of types.
    private NameAssigner Assigner()
    {
        string lastOfNamespace = _options.Namespace.Substring(_options.Namespace.LastIndexOf('.') + 1);
        return new NameAssigner(
            new HashSet<string>(
                [_clientName, "I" + _clientName, _clientName + "Options", _clientName + "Servers", _clientName + "Headers", lastOfNamespace, "System"],
                StringComparer.OrdinalIgnoreCase),
            "Model");
    }

    private IEnumerable<HeldSchema> Held()
    {
        string path = _document.Node.Location.Path;
        return _operations.Concat(_inbound).SelectMany(named => HeldSchemas.Of(named.Key, named.Value, path));
    }

    private void UseComponents(TypeBuilder builder)
    {
        if (_allComponents)
        {
            foreach (SchemaProperty component in _document.Schemas.OrderBy(component => component.Name, StringComparer.Ordinal))
            {
                builder.UseOf(component.Schema);
            }
        }
    }

    private void UseInbound(TypeBuilder builder)
    {
        foreach (HeldSchema held in _inbound.SelectMany(named => HeldSchemas.Of(named.Key, named.Value, _document.Node.Location.Path)))
        {
            builder.UseOf(held.Schema);
        }
    }

    // Types of operations are made before the client, whose exceptions must not take their names.
    private void UseBodies(ContentBuilder contents)
    {
        foreach (OpenApiOperation operation in _operations.Keys)
        {
            foreach (OpenApiResponse response in operation.Responses)
            {
                contents.Build(response.Content, isRequest: false);
            }

            if (operation.RequestBody is { } body)
            {
                contents.Build(body.Content, isRequest: true);
            }
        }
    }
}
