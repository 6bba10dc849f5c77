using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Rules;
using KoreApiKit.Spec.Changes.Rules.Arrays;
using KoreApiKit.Spec.Changes.Rules.Bodies;
using KoreApiKit.Spec.Changes.Rules.Compositions;
using KoreApiKit.Spec.Changes.Rules.Discriminators;
using KoreApiKit.Spec.Changes.Rules.Documents;
using KoreApiKit.Spec.Changes.Rules.Formats;
using KoreApiKit.Spec.Changes.Rules.Generation;
using KoreApiKit.Spec.Changes.Rules.Headers;
using KoreApiKit.Spec.Changes.Rules.Inbound;
using KoreApiKit.Spec.Changes.Rules.Lifecycle;
using KoreApiKit.Spec.Changes.Rules.Links;
using KoreApiKit.Spec.Changes.Rules.Numbers;
using KoreApiKit.Spec.Changes.Rules.Objects;
using KoreApiKit.Spec.Changes.Rules.Operations;
using KoreApiKit.Spec.Changes.Rules.Parameters;
using KoreApiKit.Spec.Changes.Rules.Paths;
using KoreApiKit.Spec.Changes.Rules.Properties;
using KoreApiKit.Spec.Changes.Rules.Responses;
using KoreApiKit.Spec.Changes.Rules.Security;
using KoreApiKit.Spec.Changes.Rules.Servers;
using KoreApiKit.Spec.Changes.Rules.Strings;
using KoreApiKit.Spec.Changes.Rules.Types;
using KoreApiKit.Spec.Changes.Rules.Values;
using KoreApiKit.Spec.Changes.Rules.Xml;

namespace KoreApiKit.Spec.Changes;

/// <summary>All rules, area by area.</summary>
internal static class RuleCatalog
{
    private static readonly Dictionary<Type, ImmutableArray<ChangeRule>> ByPair;

    static RuleCatalog()
    {
        ChangeRule[] all =
        [
            .. DocumentsRules.All,
            .. PathsRules.All,
            .. OperationsRules.All,
            .. ParametersRules.All,
            .. BodiesRules.All,
            .. ResponsesRules.All,
            .. HeadersRules.All,
            .. LinksRules.All,
            .. InboundRules.All,
            .. SecurityRules.All,
            .. ServersRules.All,
            .. PropertiesRules.All,
            .. ObjectsRules.All,
            .. ArraysRules.All,
            .. TypesRules.All,
            .. ValuesRules.All,
            .. StringsRules.All,
            .. NumbersRules.All,
            .. FormatsRules.All,
            .. CompositionsRules.All,
            .. DiscriminatorsRules.All,
            .. XmlRules.All,
            .. LifecycleRules.All,
            .. GenerationRules.All,
        ];
        All = all.ToImmutableArray();
        ByPair = All.GroupBy(rule => rule.PairType).ToDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    public static ImmutableArray<ChangeRule> All { get; }

    /// <summary>The rules that look at pairs of a kind.</summary>
    public static ImmutableArray<ChangeRule> For(ElementPair pair) =>
        ByPair.TryGetValue(pair.GetType(), out ImmutableArray<ChangeRule> rules) ? rules : ImmutableArray<ChangeRule>.Empty;
}
