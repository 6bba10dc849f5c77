using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>
/// Pairs schemas and all that stands in them. Each pair of schemas is looked at once for each direction, however often and in
/// however many circles it is referred to.
/// </summary>
/// <param name="visit">Called once for every pair.</param>
/// <param name="mostPairs">How many pairs are compared at the most.</param>
internal sealed class SchemaMatcher(DocumentPair document, Action<ElementPair> visit, int mostPairs, CancellationToken cancellationToken)
{
    // There may be very many pairs, so what tells them apart is one number.
    private readonly Dictionary<long, SchemaPair> _pairs = [];
    private readonly Queue<SchemaPair> _waiting = new();

    /// <summary>Whether the limit was reached, so that some schemas were not compared.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Adds the schemas of a message. Nothing is compared where neither document has one.</summary>
    public void Add(ElementPair owner, JsonSchema? oldSchema, JsonSchema? newSchema, ChangeDirection direction)
    {
        if (oldSchema is not null || newSchema is not null)
        {
            Add(owner, document.OldViews.Of(oldSchema), document.NewViews.Of(newSchema), direction, "", isProperty: false);
        }
    }

    /// <summary>Compares all that was added, and all that it leads to.</summary>
    public void Run()
    {
        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Compare(_waiting.Dequeue());
        }
    }

    private void Add(ElementPair from, SchemaView oldView, SchemaView newView, ChangeDirection direction, string name, bool isProperty)
    {
        var step = new SchemaStep(from, name, isProperty);
        bool isText = IsText(from) && (oldView.Types != newView.Types || oldView.Types == JsonTypes.Array);
        long key = KeyOf(oldView, newView, direction, isText);
        if (!_pairs.TryGetValue(key, out SchemaPair? pair))
        {
            if (_pairs.Count >= mostPairs)
            {
                IsIncomplete = true;
                return;
            }

            pair = new SchemaPair(step, oldView, newView, direction) { IsText = isText };
            _pairs.Add(key, pair);
            _waiting.Enqueue(pair);
            return;
        }

        pair.AddUse(step);
    }

    // Two bits for the direction, one for text, and no document has as many views as the other bits can number.
    private static long KeyOf(SchemaView oldView, SchemaView newView, ChangeDirection direction, bool isText) =>
        ((long)oldView.Number << 33) | ((long)newView.Number << 3) | ((long)direction << 1) | (isText ? 1L : 0L);

    // A parameter or header is written as text, and so are the items of its list. Only a change of types asks for that.
    private static bool IsText(ElementPair from) => from switch
    {
        ParameterPair parameter => parameter is { Old.Content: null, New.Content: null },
        HeaderPair header => header is { Old.Content: null, New.Content: null },
        SchemaPair { IsText: true, Old.Types: JsonTypes.Array, New.Types: JsonTypes.Array } => true,
        _ => false,
    };

    private void Child(SchemaPair from, SchemaView oldView, SchemaView newView, string words) =>
        Add(from, oldView, newView, from.Direction, words, isProperty: false);

    private void Compare(SchemaPair pair)
    {
        CompareChoices(pair);
        if (!document.HasSameDialect || !KeywordEquality.Same(pair.Old, pair.New) || MembersAppear(pair))
        {
            visit(pair);
        }

        if (pair.IsComparable)
        {
            CompareProperties(pair);
            CompareMembers(pair);
            CompareSubtypes(pair);
        }
    }

    // A reference may lead from a schema that allows anything to one that does not, though its text is the same.
    private static bool MembersAppear(SchemaPair pair) =>
        (pair.Old.Items is null) != (pair.New.Items is null)
        || (pair.Old.AdditionalProperties is null) != (pair.New.AdditionalProperties is null)
        || (pair.Old.Contains is null) != (pair.New.Contains is null);

    private void CompareProperties(SchemaPair pair)
    {
        foreach ((PropertyView? before, PropertyView? now) in
            Pairing.By(pair.Old.Properties.Values, pair.New.Properties.Values, property => property.Name))
        {
            var property = new PropertyPair(pair, before, now);
            if (!IsUnchanged(pair, before, now))
            {
                visit(property);
            }

            if (property.StaysVisible)
            {
                Add(pair, pair.Old.ViewOf(before!.Schemas), pair.New.ViewOf(now!.Schemas), pair.Direction, property.Name, isProperty: true);
            }
        }
    }

    private bool IsUnchanged(SchemaPair pair, PropertyView? before, PropertyView? now) =>
        document.HasSameDialect
        && before is not null
        && now is not null
        && before.IsRequired == now.IsRequired
        && KeywordEquality.Same(before.Schemas, now.Schemas)
        && KeywordEquality.Same(pair.Old.ViewOf(before.Schemas), pair.New.ViewOf(now.Schemas));

    private void CompareMembers(SchemaPair pair)
    {
        ChildOf(pair, view => view.Items, "[]");
        ChildOf(pair, view => view.Contains, "[]");
        ChildOf(pair, view => view.AdditionalProperties, ".*");
        foreach ((JsonSchema before, JsonSchema now) in pair.Old.PrefixItems.Zip(pair.New.PrefixItems, (before, now) => (before, now)))
        {
            Child(pair, pair.Old.ViewOf(before), pair.New.ViewOf(now), "[]");
        }

        foreach (KeyValuePair<string, JsonSchema> entry in pair.Old.PatternProperties)
        {
            if (pair.New.PatternProperties.TryGetValue(entry.Key, out JsonSchema? now))
            {
                Child(pair, pair.Old.ViewOf(entry.Value), pair.New.ViewOf(now), ".*");
            }
        }
    }

    private void CompareSubtypes(SchemaPair pair)
    {
        if (pair.Old.Base is not { } oldBase || pair.New.Base is not { } newBase)
        {
            return;
        }

        foreach ((Subtype? before, Subtype? now) in Pairing.By(
            Subtypes.Of(oldBase, document.Old, document.OldViews), Subtypes.Of(newBase, document.New, document.NewViews), subtype => subtype.Value))
        {
            if (before is not null && now is not null)
            {
                Child(pair, before.View, now.View, now.View.Name is { } name ? $"({name})" : "");
            }
        }
    }

    private void ChildOf(SchemaPair pair, Func<SchemaView, SchemaView?> read, string words)
    {
        if (read(pair.Old) is { } before && read(pair.New) is { } now)
        {
            Child(pair, before, now, words);
        }
    }

    private void CompareChoices(SchemaPair pair)
    {
        if (pair.Old.IsPureChoice != pair.New.IsPureChoice)
        {
            if (!pair.AreTypeLists)
            {
                CompareWithSingle(pair);
            }

            return;
        }

        foreach ((ChoiceView before, ChoiceView now) in pair.Old.Choices.Zip(pair.New.Choices, (before, now) => (before, now)))
        {
            CompareBranches(pair, MatchBranches(pair, before.Branches, now.Branches), before.Keyword, now.Keyword);
        }
    }

    // A schema that becomes one alternative of a choice, or is what is left of one, was not replaced.
    private void CompareWithSingle(SchemaPair pair)
    {
        bool isNewChoice = pair.New.IsPureChoice;
        ChoiceView choice = (isNewChoice ? pair.New : pair.Old).Choices[0];
        if ((isNewChoice ? pair.Old : pair.New).IsAny)
        {
            pair.ReplacesUnrelated = true;
            return;
        }

        List<(SchemaView? Old, SchemaView? New)> matches = isNewChoice
            ? MatchBranches(pair, [pair.Old.OnlyAlternative], choice.Branches)
            : MatchBranches(pair, choice.Branches, [pair.New.OnlyAlternative]);
        pair.ReplacesUnrelated = !matches.Exists(match => match.Old is not null && match.New is not null);
        if (!pair.ReplacesUnrelated)
        {
            CompareBranches(pair, matches, choice.Keyword, choice.Keyword);
        }
    }

    private static List<(SchemaView? Old, SchemaView? New)> MatchBranches(
        SchemaPair pair, IReadOnlyList<SchemaView> before, IReadOnlyList<SchemaView> now) =>
        new BranchMatcher(pair.Old.Discriminator, pair.New.Discriminator).Match(before, now);

    private void CompareBranches(
        SchemaPair pair, List<(SchemaView? Old, SchemaView? New)> matches, string oldKeyword, string newKeyword)
    {
        foreach ((SchemaView? before, SchemaView? now) in matches)
        {
            if (before is not null && now is not null)
            {
                Child(pair, before, now, now.Name is { } name ? $"({name})" : "");
            }
            else
            {
                visit(new BranchPair(pair, PartOf(before, oldKeyword), PartOf(now, newKeyword)));
            }
        }
    }

    private static BranchPart? PartOf(SchemaView? view, string keyword) =>
        view is null ? null : new BranchPart(view, keyword, BranchMatcher.Describe(view));
}
