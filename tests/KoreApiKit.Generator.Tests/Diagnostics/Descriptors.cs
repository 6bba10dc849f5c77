using System.Reflection;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Tests.Diagnostics;

/// <summary>Every kind of finding, in the order in which it is declared.</summary>
internal static class Descriptors
{
    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [.. typeof(FindingDescriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(FindingDescriptor))
            .OrderBy(field => field.MetadataToken)
            .Select(field => (FindingDescriptor)field.GetValue(null)!)];

    /// <summary>Ids that the build reports, not the generator: MSBuild errors of the item checks and of the Pact engine's restore.</summary>
    public static IReadOnlyList<string> OfTheBuild { get; } =
        ["KAK070", "KAK403", "KAK404", "KAK406", "KAKPACT001", "KAKPACT002", "KAKPACT003", "KAKPACT004", "KAKPACT005"];

    /// <summary>The ids as theory data.</summary>
    public static TheoryData<string> Ids => [.. All.Select(descriptor => descriptor.Id)];

    public static FindingDescriptor Find(string id) => All.Single(descriptor => descriptor.Id == id);
}
