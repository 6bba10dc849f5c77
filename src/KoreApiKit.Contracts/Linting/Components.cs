using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>Something that a document keeps to be referred to.</summary>
/// <param name="Kind">The section, such as <c>schemas</c>.</param>
/// <param name="Owner">The section's object.</param>
/// <param name="Entry">Its key and value.</param>
internal sealed record Component(string Kind, MappingNode Owner, MappingEntry Entry);

/// <summary>The components of a document. Security schemes, which are not referred to by <c>$ref</c>, are none here.</summary>
internal static class Components
{
    private static readonly string[] SwaggerSections = ["definitions", "parameters", "responses"];

    public static IEnumerable<Component> Of(LintSubject subject) => subject.IsSwagger
        ? SwaggerSections.SelectMany(section => Section(section, subject.Root[section]))
        : subject.Members("components")
            .Where(section => section.Key != "securitySchemes")
            .SelectMany(section => Section(section.Key, section.Value));

    private static IEnumerable<Component> Section(string kind, SpecNode? node) =>
        node is MappingNode owner && !kind.StartsWith("x-", StringComparison.Ordinal)
            ? owner.Entries
                .Where(entry => !entry.Key.StartsWith("x-", StringComparison.Ordinal))
                .Select(entry => new Component(kind, owner, entry))
            : [];
}
