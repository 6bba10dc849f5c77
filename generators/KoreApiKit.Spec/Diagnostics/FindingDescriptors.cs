namespace KoreApiKit.Spec.Diagnostics;

/// <summary>
/// Every kind of finding, in one place and in order of its id. KAK00x: text and references; KAK06x: overlays; KAK1xx: the OpenAPI
/// document; KAK2xx: schemas, types and names; KAK3xx: examples; KAK4xx: options; KAK5xx: changes since the
/// baseline; KAK9xx: faults of the generator.
/// </summary>
internal static class FindingDescriptors
{
    private const string Reading = "KoreApiKit.Reading";
    private const string Document = "KoreApiKit.Document";
    private const string Schema = "KoreApiKit.Schema";
    private const string Examples = "KoreApiKit.Examples";
    private const string Options = "KoreApiKit.Options";
    private const string Changes = "KoreApiKit.Changes";
    private const string Internal = "KoreApiKit.Internal";

    public static readonly FindingDescriptor SyntaxError = new(
        "KAK001", "The file is not valid JSON or YAML", "{0}", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor TabIndentation = new(
        "KAK002", "A tab stands where YAML wants spaces", "A tab is used for indentation, which YAML does not allow; replace it by spaces", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor DuplicateKey = new(
        "KAK003", "A key occurs twice in one object", "The key '{0}' occurs twice in this object; the last one was used, remove the other", FindingSeverity.Warning, Reading);

    public static readonly FindingDescriptor LimitExceeded = new(
        "KAK004", "The file exceeds a limit", "{0}", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor MissingFile = new(
        "KAK005", "A referenced file is not given to the generator", "The file '{0}' is not among the spec files of this project; correct the path, or name the file in a KoreApiSpecReference item", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor UnresolvedReference = new(
        "KAK006", "A reference points at nothing", "The reference '{0}' points at nothing: {1}", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor EndlessReference = new(
        "KAK007", "A reference leads back to itself", "The reference '{0}' leads only to other references and back to itself; point it at a schema", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor MissingOverlay = new(
        "KAK060", "An overlay is not given to the generator", "The overlay '{0}' is not among the spec files of this project; correct its path", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor NotOverlay = new(
        "KAK061", "The file is not an overlay that can be read", "The overlay cannot be applied: {0}", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor OverlayPath = new(
        "KAK062", "The target of an action is no JSONPath", "The target '{0}' is no JSONPath of RFC 9535: {1}; the action was left out", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor OverlayTarget = new(
        "KAK063", "The target of an action selects nothing", "The target '{0}' selects nothing in the document; the action had no effect", FindingSeverity.Warning, Reading);

    public static readonly FindingDescriptor OverlayAction = new(
        "KAK064", "An action cannot be applied to its target", "The action on '{0}' cannot be applied: {1}", FindingSeverity.Error, Reading);

    public static readonly FindingDescriptor NotOpenApi = new(
        "KAK100", "The file is not an OpenAPI document that can be read", "{0}", FindingSeverity.Error, Document);

    public static readonly FindingDescriptor MissingField = new(
        "KAK101", "A required field is missing", "The {0} lacks the field '{1}', which the OpenAPI Specification requires; {2}", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor WrongKind = new(
        "KAK102", "A field has the wrong kind of value", "'{0}' must be {1}, but is {2}; it was left out", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor UnknownExtension = new(
        "KAK103", "A KoreApiKit extension is not known", "'{0}' is not an extension that KoreApiKit knows{1}", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor DuplicateOperation = new(
        "KAK104", "Two operations have the same id", "The operation id '{0}' is used again here; this operation is named '{1}' after its method and path", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor NotSupported = new(
        "KAK105", "A part of the document is not generated", "{0}", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor PathParameters = new(
        "KAK106", "A path and its parameters do not agree", "The path '{0}' and its path parameters do not agree: {1}", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor InvalidStatus = new(
        "KAK107", "A response has a key that is no status", "'{0}' is not a status; use three digits such as 404, a range such as 4XX, or default; the response was left out", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor DuplicateParameter = new(
        "KAK108", "A parameter is declared twice", "The {0} parameter '{1}' is declared twice in this list; the last one was used, remove the other", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor UnknownSecurityScheme = new(
        "KAK109", "A security requirement names no scheme", "No security scheme '{0}' is declared{1}; the requirement was left out", FindingSeverity.Warning, Document);

    public static readonly FindingDescriptor NotExpressed = new(
        "KAK200", "A schema keyword has no shape in C#", "'{0}' is not expressed in C#: {1}", FindingSeverity.Information, Schema);

    public static readonly FindingDescriptor AmbiguousUnion = new(
        "KAK201", "Two cases of a union cannot be told apart", "The cases '{0}' and '{1}' of '{2}' cannot be told apart by their JSON; '{0}' is tried first. Give one a required property, a const or a discriminator", FindingSeverity.Warning, Schema);

    public static readonly FindingDescriptor NameCollision = new(
        "KAK202", "Two names become the same in C#", "'{0}' and '{1}' both become '{2}' in C#; this one is named '{3}'. Give it another name by x-koreapikit-name", FindingSeverity.Warning, Schema);

    public static readonly FindingDescriptor UnknownFormat = new(
        "KAK203", "A format binding is not understood", "The format binding '{0}' is not understood: {1}", FindingSeverity.Error, Schema);

    public static readonly FindingDescriptor ConflictingSchemas = new(
        "KAK204", "Parts of an allOf contradict each other", "'{0}' is declared in two ways by the parts of this allOf: {1}; the first was used", FindingSeverity.Warning, Schema);

    public static readonly FindingDescriptor InvalidPattern = new(
        "KAK205", "A pattern is not a regular expression that .NET understands", "The pattern '{0}' is not checked: {1}", FindingSeverity.Warning, Schema);

    public static readonly FindingDescriptor InvalidExample = new(
        "KAK300", "An example violates its schema", "The example '{0}' violates its schema at '{1}': {2}", FindingSeverity.Warning, Examples);

    public static readonly FindingDescriptor InvalidProviderState = new(
        "KAK310", "A provider state is not understood", "The provider state is not understood: {0}; give it a 'name' and, as an object, its 'params'", FindingSeverity.Warning, Examples);

    public static readonly FindingDescriptor PatternNotMatched = new(
        "KAK311", "A pattern that contracts cannot match", "The Pact engine cannot match the pattern '{0}', which uses look-around, a back-reference or a large repetition; contracts leave it out", FindingSeverity.Warning, Examples);

    public static readonly FindingDescriptor InteractionLeftOut = new(
        "KAK312", "An interaction is left out", "The interaction '{0}' is left out of the contracts: {1}", FindingSeverity.Warning, Examples);

    public static readonly FindingDescriptor InvalidOption = new(
        "KAK400", "An option has a value that does not exist", "'{0}' is not a value of the option {1} of KoreApiSpec '{3}'; use {2}", FindingSeverity.Error, Options);

    public static readonly FindingDescriptor UnmatchedFilter = new(
        "KAK401", "A filter matches no operation", "'{0}' in the option {1} of KoreApiSpec '{2}' matches no operation of the document", FindingSeverity.Warning, Options);

    public static readonly FindingDescriptor DuplicateClient = new(
        "KAK402", "Two specs make the same client", "The client '{0}.{1}' of KoreApiSpec '{3}' is already made from '{2}'; give this one another ClientName or Namespace", FindingSeverity.Error, Options);

    public static readonly FindingDescriptor LanguageTooOld = new(
        "KAK405", "The project's C# version is too old", "The code that KoreApiSpec '{1}' gives needs C# {0}; set <LangVersion> to {0} or later, or use a newer SDK", FindingSeverity.Error, Options);

    public static readonly FindingDescriptor BreakingChange = new(
        "KAK500", "A change breaks consumers of the baseline", "{0}. {1} ({2})", FindingSeverity.Warning, Changes);

    public static readonly FindingDescriptor RiskyChange = new(
        "KAK501", "A change may break consumers of the baseline", "{0}. {1} ({2})", FindingSeverity.Information, Changes);

    public static readonly FindingDescriptor UnusableBaseline = new(
        "KAK502", "The baseline was not compared", "The document was not compared with the baseline '{0}': {1}", FindingSeverity.Warning, Changes);

    public static readonly FindingDescriptor GeneratorFault = new(
        "KAK900", "The generator failed on this document", "KoreApiKit failed on this document ({0}); please report it with the document", FindingSeverity.Error, Internal);
}
