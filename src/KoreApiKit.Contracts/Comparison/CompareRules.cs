using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>The rules of comparing a pact with a document. Their ids never change; <c>docs/rules/compare</c> is made from them.</summary>
internal static class CompareRules
{
    private static readonly RulePage Page = new("compare");

    public static readonly ReportRule Unreadable = Page.Error(
        "pact.file.unreadable", "A pact file cannot be read", "What cannot be read is not compared, and must not pass for it.");

    public static readonly ReportRule NoInteractions = Page.Error(
        "pact.file.no-interactions", "A pact has no interactions over HTTP", "An empty pact would be green for nothing.");

    public static readonly ReportRule MessageNotCompared = Page.Note(
        "pact.message.not-compared", "An interaction is a message", "An OpenAPI document says nothing of messages.");

    public static readonly ReportRule BodyNotCompared = Page.Note(
        "pact.body.not-compared",
        "A body is not compared with its schema, or only in part",
        "It is neither JSON nor a form nor in parts, or so large that its matchers could not all be looked at.");

    public static readonly ReportRule PathUnknown = Page.Error(
        "pact.request.path.unknown", "No path of the document fits a request", "The provider answers such a request with 404.");

    public static readonly ReportRule PathWithoutBase = Page.Note(
        "pact.request.path.without-base-path",
        "A request leaves out the path of the server",
        "The document's servers have a path of their own, such as /v1. Consumers often leave it out in a pact, since it is a part of their base address.");

    public static readonly ReportRule MethodUnknown = Page.Error(
        "pact.request.method.unknown", "A path has no such method", "The provider answers such a request with 405.");

    public static readonly ReportRule PathWiderThanTemplate = Page.Warning(
        "pact.request.path.matcher-wider-than-path",
        "A path matcher stands for paths that the operation does not have",
        "The consumer says that it may ask for any path that the matcher fits.");

    public static readonly ReportRule OperationDeprecated = Page.Note(
        "pact.request.operation.deprecated", "A request uses a deprecated operation", "It may disappear.");

    public static readonly ReportRule ParameterMissing = Page.Error(
        "pact.request.parameter.missing", "A required parameter is missing", "The provider refuses a request without it.");

    public static readonly ReportRule ParameterInvalid = Page.Error(
        "pact.request.parameter.invalid", "A parameter's value is not allowed", "The provider refuses the value that the consumer sends.");

    public static readonly ReportRule ParameterWider = Page.Warning(
        "pact.request.parameter.matcher-wider-than-schema",
        "A parameter's matcher stands for values that are not allowed",
        "The consumer says that it may send any value that the matcher fits.");

    public static readonly ReportRule ParameterUndecided = Page.Note(
        "pact.request.parameter.undecided",
        "It is not known whether a parameter's matcher keeps to its schema",
        "Neither a proof nor a counter-example was found.");

    public static readonly ReportRule ParameterDeprecated = Page.Note(
        "pact.request.parameter.deprecated", "A request uses a deprecated parameter", "It may disappear.");

    public static readonly ReportRule QueryUndescribed = Page.Warning(
        "pact.request.query.undescribed", "A query parameter is not described", "The provider ignores or refuses it; probably its name is wrong.");

    public static readonly ReportRule HeaderUndescribed = Page.Warning(
        "pact.request.header.undescribed", "A request's header is not described", "The provider ignores it; probably its name is wrong.");

    public static readonly ReportRule SecurityMissing = Page.Error(
        "pact.request.security.missing", "A request lacks the credentials that are required", "The provider refuses a request without them.");

    public static readonly ReportRule NotAcceptable = Page.Error(
        "pact.request.accept.not-produced", "A request accepts no media type that the response has", "The provider answers such a request with 406.");

    public static readonly ReportRule RequestMediaType = Page.Error(
        "pact.request.body.media-type", "The request's media type is not one that the operation takes", "The provider answers such a request with 415.");

    public static readonly ReportRule RequestBodyMissing = Page.Error(
        "pact.request.body.missing", "A required request body is missing", "The provider refuses a request without it.");

    public static readonly ReportRule RequestBodyUndescribed = Page.Warning(
        "pact.request.body.undescribed", "An operation takes no request body", "The provider ignores or refuses the body.");

    public static readonly ReportRule RequestInvalid = Page.Error(
        "pact.request.body.invalid", "A request body violates its schema", "The provider refuses what the consumer sends.");

    public static readonly ReportRule RequestPropertyUndescribed = Page.Warning(
        "pact.request.body.undescribed-property",
        "A property of a request is not described",
        "The schema does not forbid it, but the provider does not know it; probably its name is wrong.");

    public static readonly ReportRule RequestReadOnly = Page.Warning(
        "pact.request.body.read-only-property", "A request sends a read-only property", "The provider ignores or refuses it.");

    public static readonly ReportRule RequestWiderThanEnum = Page.Error(
        "pact.request.body.matcher-wider-than-enum",
        "A matcher stands for values that an enum does not have",
        "The consumer says that it may send any value that the matcher fits.");

    public static readonly ReportRule RequestWiderThanType = Page.Error(
        "pact.request.body.matcher-wider-than-type",
        "A matcher stands for values of another type",
        "The consumer says that it may send any value that the matcher fits.");

    public static readonly ReportRule RequestWiderThanPattern = Page.Warning(
        "pact.request.body.matcher-wider-than-pattern",
        "A matcher stands for texts that a pattern does not fit",
        "The consumer says that it may send any value that the matcher fits.");

    public static readonly ReportRule RequestWiderThanFormat = Page.Warning(
        "pact.request.body.matcher-wider-than-format",
        "A matcher stands for texts that are not in the format",
        "The consumer says that it may send any value that the matcher fits.");

    public static readonly ReportRule RequestWiderThanLimits = Page.Warning(
        "pact.request.body.matcher-wider-than-limits",
        "A matcher stands for values beyond a limit",
        "The consumer says that it may send any value that the matcher fits: shorter, longer, smaller, greater, fewer or more.");

    public static readonly ReportRule RequestInheritedWider = Page.Note(
        "pact.request.body.inherited-matcher-wider",
        "A matcher further up stands for values that a schema does not allow",
        "A type matcher on an object reaches down to all of its properties, often without being meant so.");

    public static readonly ReportRule RequestUndecided = Page.Note(
        "pact.request.body.undecided",
        "It is not known whether a matcher keeps to its schema",
        "Neither a proof nor a counter-example was found.");

    public static readonly ReportRule StatusUndescribed = Page.Error(
        "pact.response.status.undescribed", "The document has no such status for the operation", "The provider never answers so, as far as it says.");

    public static readonly ReportRule ResponseHeaderUndescribed = Page.Warning(
        "pact.response.header.undescribed", "The consumer reads a header that is not described", "The provider does not promise it.");

    public static readonly ReportRule ResponseHeaderInvalid = Page.Error(
        "pact.response.header.invalid", "A response's header has a value that is not allowed", "The provider never sends this value, as far as it says.");

    public static readonly ReportRule ResponseHeaderOptional = Page.Note(
        "pact.response.header.optional", "The consumer needs a header that the document makes optional", "The provider may leave it out.");

    public static readonly ReportRule ResponseMediaType = Page.Error(
        "pact.response.body.media-type", "The response's media type is not described", "The provider never sends this media type, as far as it says.");

    public static readonly ReportRule ResponseBodyUndescribed = Page.Error(
        "pact.response.body.undescribed", "The consumer reads a body where none is described", "The provider sends none, as far as it says.");

    public static readonly ReportRule ResponseInvalid = Page.Error(
        "pact.response.body.invalid", "A response body violates its schema", "The provider never sends this value, as far as it says.");

    public static readonly ReportRule ResponsePropertyUndescribed = Page.Error(
        "pact.response.body.undescribed-property",
        "The consumer reads a property that is not described",
        "A consumer may read less than is described, never more: the provider does not promise the property.");

    public static readonly ReportRule ResponseWriteOnly = Page.Error(
        "pact.response.body.write-only-property", "The consumer reads a write-only property", "The provider never sends it.");

    public static readonly ReportRule ResponseOptional = Page.Warning(
        "pact.response.body.optional-property",
        "The consumer needs a property that the schema makes optional",
        "The provider may leave it out, and then the consumer has nothing to read.");

    public static readonly ReportRule ResponseNull = Page.Warning(
        "pact.response.body.null-not-accepted",
        "The schema allows null, which the consumer does not accept",
        "The provider may send null, and the consumer has not said that it can read it.");

    public static readonly ReportRule ResponseEnumNotAccepted = Page.Error(
        "pact.response.body.enum-not-accepted",
        "An enum has a value that the consumer does not accept",
        "The provider may send any value of the enum; the consumer says that it accepts only some of them.");

    public static readonly ReportRule ResponseValueNotAccepted = Page.Warning(
        "pact.response.body.value-not-accepted",
        "The schema allows values that the consumer does not accept",
        "The provider promises less than the consumer's matcher needs.");

    public static readonly ReportRule ResponseFewerItems = Page.Note(
        "pact.response.body.fewer-items",
        "The schema allows fewer or more items than the consumer accepts",
        "The provider state must see to it that there are enough; the document does not.");

    public static readonly ReportRule ResponseWiderThanEnum = Page.Warning(
        "pact.response.body.matcher-wider-than-enum",
        "The consumer accepts a value that an enum does not have",
        "The consumer expects a value that the provider never sends, as far as it says.");

    public static readonly ReportRule ResponseEnumMayGrow = Page.Warning(
        "pact.response.body.enum-may-grow",
        "An enum may grow, and the consumer accepts its present values only",
        "The document says that more values may come (x-extensible-enum).");

    public static readonly ReportRule ResponseUndecided = Page.Note(
        "pact.response.body.undecided",
        "It is not known whether the consumer accepts all that the schema allows",
        "Neither a proof nor a counter-example was found.");

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<ReportRule> All { get; } =
    [
        .. ((ReportRule[])
        [
            Unreadable, NoInteractions, MessageNotCompared, BodyNotCompared, PathUnknown, PathWithoutBase, MethodUnknown, PathWiderThanTemplate,
            OperationDeprecated, ParameterMissing, ParameterInvalid, ParameterWider, ParameterUndecided, ParameterDeprecated, QueryUndescribed,
            HeaderUndescribed, SecurityMissing, NotAcceptable, RequestMediaType, RequestBodyMissing, RequestBodyUndescribed, RequestInvalid,
            RequestPropertyUndescribed, RequestReadOnly, RequestWiderThanEnum, RequestWiderThanType, RequestWiderThanPattern,
            RequestWiderThanFormat, RequestWiderThanLimits, RequestInheritedWider, RequestUndecided, StatusUndescribed,
            ResponseHeaderUndescribed, ResponseHeaderInvalid, ResponseHeaderOptional, ResponseMediaType, ResponseBodyUndescribed,
            ResponseInvalid, ResponsePropertyUndescribed, ResponseWriteOnly, ResponseOptional, ResponseNull, ResponseEnumNotAccepted,
            ResponseValueNotAccepted, ResponseFewerItems, ResponseWiderThanEnum, ResponseEnumMayGrow, ResponseUndecided,
        ]).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
