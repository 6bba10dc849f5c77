namespace KoreApiKit.Campaigns.Tests.Support;

/// <summary>The samples of the spec, which are the vendor's.</summary>
internal static class Examples
{
    public const string Advanced = "create-sms-campaign-advanced.request.json";
    public const string Template = "create-sms-campaign-template.request.json";
    public const string Text = "create-sms-campaign-text.request.json";
    public const string AdvancedAnswer = "create-sms-campaign-advanced.response.json";
    public const string TemplateAnswer = "create-sms-campaign-template.response.json";
    public const string TextAnswer = "create-sms-campaign-text.response.json";

    public static TheoryData<string> Requests => [Advanced, Template, Text];

    public static TheoryData<string> Answers => [AdvancedAnswer, TemplateAnswer, TextAnswer];

    public static TheoryData<string> Errors =>
        ["invalid-arguments.response.json", "invalid-token.response.json", "missing-scope.response.json", "rate-limit.response.json"];

    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "examples", name));

    /// <summary>A sample of the vendor's, unchanged.</summary>
    public static string ReadSample(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", name));

    /// <summary>
    /// The names that the schemas give to types: <c>CallerId</c> of <c>caller-id.schema.json</c>. The body without members is a
    /// dictionary.
    /// </summary>
    public static IEnumerable<string> SchemaTypes { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "schemas"), "*.schema.json")
            .Select(file => string.Concat(Path.GetFileName(file)[..^".schema.json".Length].Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])))
            .Where(name => name != "EmptyBody"),
    ];
}
