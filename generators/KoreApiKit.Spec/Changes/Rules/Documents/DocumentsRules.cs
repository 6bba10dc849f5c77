namespace KoreApiKit.Spec.Changes.Rules.Documents;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class DocumentsRules
{
    public static ChangeRule[] All =>
    [
        new ApiTitleChanged(),
        new ApiVersionChanged(),
        new TermsOfServiceChanged(),
        new LicenseChanged(),
        new ContactChanged(),
        new SpecificationVersionRaised(),
        new SpecificationVersionLowered(),
        new SchemaDialectChanged(),
        new ComparisonIncomplete(),
        new TagAdded(),
        new TagRemoved(),
        new SchemaAdded(),
        new SchemaRemoved(),
    ];
}
