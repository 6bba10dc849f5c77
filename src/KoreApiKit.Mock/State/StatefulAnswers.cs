using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Answers;
using KoreApiKit.Mock.Negotiation;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.State;

/// <summary>Answers as a server that remembers: what was created can be read, listed, changed and deleted.</summary>
internal sealed class StatefulAnswers(OpenApiDocument document, ValueSource values, AnswerMaker answers, Refusals refusals)
{
    private readonly ResourceMap _resources = new(document);
    private readonly ItemComposer _composer = new(values);

    /// <summary>Answers a request by what the store holds; null for an operation that is about no collection.</summary>
    /// <param name="seed">Makes the ids of new items.</param>
    public MockAnswer? Answer(OpenApiOperation operation, RequestData request, AcceptedMediaTypes accepted, ResourceStore store, int seed)
    {
        if (_resources.RoleOf(operation) is not { } role || Statuses.Usual(operation) is not { } usual)
        {
            return null;
        }

        // The path of an item ends in its id, which may look like that of a collection.
        string path = request.Path.TrimEnd('/');
        bool isItem = operation.RequestPath.TrimEnd('/').EndsWith("/{" + role.Type.IdParameter.Name + "}", StringComparison.Ordinal);
        int slash = path.LastIndexOf('/');
        var exchange = new Exchange(operation, role.Type, request, accepted, store, seed, usual)
        {
            Collection = Uri.UnescapeDataString(isItem ? path[..slash] : path),
            Id = isItem ? Uri.UnescapeDataString(path[(slash + 1)..]) : null,
        };
        lock (store.Gate)
        {
            return role.Action switch
            {
                ResourceAction.Create => Create(exchange),
                ResourceAction.List => List(exchange),
                ResourceAction.Read => store.Find(exchange.Collection, exchange.Id!) is { } item ? Show(exchange, item) : Missing(exchange),
                ResourceAction.Delete => store.Remove(exchange.Collection, exchange.Id!) is { } item ? Show(exchange, item) : Missing(exchange),
                _ => Change(exchange, role.Action),
            };
        }
    }

    private MockAnswer Create(Exchange exchange)
    {
        MappingNode body = exchange.Body;
        ScalarNode? given = exchange.Type.IdProperty is { } property && IsOfClient(exchange.Type, property) ? body[property] as ScalarNode : null;
        if (given is not null && exchange.Store.Find(exchange.Collection, given.Text) is not null)
        {
            return Refuse(exchange, new Problem(409, "item-exists", "The item exists", $"{exchange.Collection} has an item '{given.Text}' already."));
        }

        ScalarNode? id = given ?? new ItemIds(values, exchange.Seed).Make(
            exchange.Type is { Item: { } item, IdProperty: { } name } ? SchemaParts.Property(item, name) : null,
            exchange.Type.IdParameter.Schema,
            exchange.Collection,
            exchange.Store.NextNumber(exchange.Collection),
            text => exchange.Store.Find(exchange.Collection, text) is not null);
        return id is null
            ? Refuse(exchange, new Problem(501, "no-value", "No value was found that the schema allows", "No id for a new item was found that its schemas allow."))
            : Put(exchange, id, body, isNew: true);
    }

    private MockAnswer List(Exchange exchange)
    {
        IReadOnlyList<MappingNode> items = exchange.Store.Items(exchange.Collection);
        return answers.Of(exchange.Usual, exchange.Accepted, schema => _composer.RespondAll(schema, items)) ?? Plain(exchange);
    }

    private MockAnswer Change(Exchange exchange, ResourceAction action)
    {
        MappingNode body = exchange.Body;
        ScalarNode? id = exchange.Id is { } inPath
            ? IdNode(exchange.Type, inPath)
            : exchange.Type.IdProperty is { } property ? body[property] as ScalarNode : null;
        if (id is null)
        {
            return Plain(exchange);
        }

        MappingNode? known = exchange.Store.Find(exchange.Collection, id.Text);
        bool mayBeNew = action == ResourceAction.Replace && (!exchange.Type.IsCreatedByPost || Statuses.IsDeclared(exchange.Operation, 201));
        if (known is null && !mayBeNew)
        {
            return Missing(exchange with { Id = id.Text });
        }

        return Put(exchange, id, action == ResourceAction.Patch ? (MappingNode)NodeEdits.Merge(known, body) : body, isNew: known is null);
    }

    private MockAnswer Put(Exchange exchange, ScalarNode id, MappingNode item, bool isNew)
    {
        ResourceType type = exchange.Type;
        MappingNode own = type.Item is { } schema
            ? new MappingNode(item.Location, [.. item.Entries.Where(entry => !TravelWay.IsReadOnly(schema, entry.Key))])
            : item;
        MappingNode whole = _composer.Compose(type.Item, type.IdProperty is { } property ? own.With(property, id) : own);
        if (!exchange.Store.TrySet(exchange.Collection, id.Text, whole))
        {
            return Refuse(exchange, new Problem(
                507,
                "state-full",
                "The mock's state is full",
                $"The mock keeps {ResourceStore.MaxItems} items and {ResourceStore.MaxLength / 1024 / 1024} MiB. Delete some, or reset its state."));
        }

        StatusChoice usual = isNew && Statuses.IsDeclared(exchange.Operation, 201) ? Statuses.Of(exchange.Operation, 201)! : exchange.Usual;
        MockAnswer answer = Show(exchange with { Usual = usual }, whole);
        string place = exchange.Id is null ? $"{exchange.Request.Path.TrimEnd('/')}/{Uri.EscapeDataString(id.Text)}" : exchange.Request.Path;
        return answer.Status == 201
            ? answer with { Headers = [.. answer.Headers.Where(header => header.Name != "Location"), new NameValue("Location", place)] }
            : answer;
    }

    private MockAnswer Show(Exchange exchange, MappingNode item) =>
        answers.Of(exchange.Usual, exchange.Accepted, schema => _composer.Respond(schema, exchange.Type.IdParameter.Name, item)) ?? Plain(exchange);

    // What the response has no place for, the document's own sample stands for.
    private MockAnswer Plain(Exchange exchange) => answers.Of(exchange.Operation, exchange.Usual, exchange.Accepted, null);

    private MockAnswer Missing(Exchange exchange) => Refuse(exchange, new Problem(
        404, "item-unknown", "There is no such item", $"{exchange.Collection} has no item '{exchange.Id}'."));

    private MockAnswer Refuse(Exchange exchange, Problem problem) => refusals.Refuse(exchange.Operation, problem, exchange.Accepted);

    // An id that the document says only the server gives is not taken from the client.
    private static bool IsOfClient(ResourceType type, string property) =>
        type.Item is null || !TravelWay.IsReadOnly(type.Item, property);

    private ScalarNode IdNode(ResourceType type, string text)
    {
        JsonSchema? property = type is { Item: { } item, IdProperty: { } name } ? SchemaParts.Property(item, name) : null;
        SpecNode? number = property is null || values.IsValid(property, NodeEdits.Text(text)) ? null : JsonMessage.Read("id", text).Value;
        return number as ScalarNode ?? NodeEdits.Text(text);
    }

    /// <summary>A request about a collection.</summary>
    private sealed record Exchange(
        OpenApiOperation Operation,
        ResourceType Type,
        RequestData Request,
        AcceptedMediaTypes Accepted,
        ResourceStore Store,
        int Seed,
        StatusChoice Usual)
    {
        /// <summary>The id in the path, or null where the path is that of the collection.</summary>
        public string? Id { get; init; }

        /// <summary>The path of the collection, decoded.</summary>
        public required string Collection { get; init; }

        /// <summary>The members that the client sends; none where it sends no JSON object.</summary>
        public MappingNode Body =>
            JsonMessage.Decode(Request.Body) is { } text && JsonMessage.Read("body", text).Value is MappingNode mapping
                ? mapping
                : NodeEdits.Mapping([]);
    }
}
