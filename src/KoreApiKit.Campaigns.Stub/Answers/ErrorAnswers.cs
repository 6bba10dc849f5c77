using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Campaigns.Stub.Answers;

/// <summary>
/// The refusals of Kore.ai's public services: <c>{"errors":[{"msg":…,"code":…}]}</c>, and the rate limit's
/// <c>{"status":…,"message":…}</c>. The campaign pages document none; see <c>spec/DISCREPANCIES.md</c>.
/// </summary>
internal static class ErrorAnswers
{
    private const int CredentialCode = 4002;

    public static Answer WrongCredentials => Refuse(401, CredentialCode, "Invalid SDK credentials");

    public static Answer NotAToken => Refuse(401, CredentialCode, "Invalid JWT token");

    public static Answer ScopeIsMissing => Refuse(401, CredentialCode, "Permission denied. Scope is incorrect!");

    public static Answer NotFound => Refuse(404, 404, "Not Found");

    public static Answer MethodNotAllowed => Refuse(405, 405, "Method Not Allowed");

    public static Answer WrongApplication => Refuse(400, 400, "Invalid StreamId");

    public static Answer WrongAccount => Refuse(400, 400, "Invalid AccountId");

    public static Answer RateLimit => new(429, new JsonObject
    {
        ["status"] = "error",
        ["message"] = "Rate limit for this API has been reached. Please try again after some time.",
    });

    /// <summary>The vendor's sentence first, then one entry for each broken rule, so that a developer sees what to mend.</summary>
    public static Answer InvalidArguments(IEnumerable<ContractViolation> violations) =>
        Refuse(412, 412, ["Validation errors/ Invalid arguments", .. violations.Select(Describe)]);

    /// <summary>A good body that names what does not exist, or whose members do not go together.</summary>
    public static Answer InvalidValues(params string[] details) => Refuse(412, 412, ["Validation errors/ Invalid arguments", .. details]);

    /// <summary>Other bad values, with a sentence of their own.</summary>
    public static Answer BadRequest(string message) => Refuse(400, 400, message);

    /// <summary>What the path or the query names does not exist.</summary>
    public static Answer Missing(string message) => Refuse(404, 404, message);

    /// <summary>What is asked for does not go with how things stand.</summary>
    public static Answer Conflict(string message) => Refuse(409, 409, message);

    /// <summary>A body that is too large or breaks HTTP itself.</summary>
    public static Answer Unreadable(int status) => Refuse(status, status, status == 413 ? "Payload Too Large" : "Bad Request");

    /// <summary>A provider state that cannot be set: for the developer of a contract, not a part of the vendor's API.</summary>
    public static Answer UnusableState(int status, string reason) => Refuse(status, status, reason);

    private static string Describe(ContractViolation violation) =>
        violation.Pointer.Length > 0
            ? $"{violation.Place} {violation.Pointer}: {violation.Message}"
            : $"{violation.Place}: {violation.Message}";

    private static Answer Refuse(int status, int code, params string[] messages) =>
        new(status, new JsonObject
        {
            ["errors"] = new JsonArray([.. messages.Select(message => new JsonObject { ["msg"] = message, ["code"] = code })]),
        });
}
