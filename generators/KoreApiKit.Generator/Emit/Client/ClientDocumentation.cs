using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the XML comments of the client: every text of the spec goes through <see cref="CSharpText"/>.</summary>
internal sealed class ClientDocumentation(ClientTypes types)
{
    /// <summary>Emits summary and remarks.</summary>
    /// <param name="fallback">XML for the summary where the spec has none.</param>
    public static void Emit(SourceWriter source, DocumentationModel documentation, string fallback)
    {
        source.Line($"/// <summary>{Text(documentation.Summary) ?? fallback}</summary>");
        if (Text(documentation.Remarks) is { } remarks)
        {
            source.Line($"/// <remarks>{remarks}</remarks>");
        }
    }

    /// <summary>Emits the comment of the method that gives the value.</summary>
    /// <param name="hasChecks">Whether the request is checked before it is sent.</param>
    /// <param name="needsCredential">Whether a call without credentials fails.</param>
    public void EmitOperation(
        SourceWriter source, OperationModel operation, MethodSignature signature, ResponsePlan plan, bool hasChecks, bool needsCredential)
    {
        string call = $"<c>{CSharpText.XmlText(operation.Method + " " + operation.PathTemplate)}</c>";
        string? summary = Text(operation.Documentation.Summary);
        source.Line($"/// <summary>{summary ?? $"Calls {call}."}</summary>");
        string variant = Text(operation.Variant) is { } sends ? " " + sends : "";
        string remarks = Text(operation.Documentation.Remarks) is { } text ? " " + text : "";
        string all = (summary is null ? "" : call + ".") + variant + remarks + Alternatives(plan) + StreamNote(plan);
        if (all.Length > 0)
        {
            source.Line($"/// <remarks>{all.TrimStart()}</remarks>");
        }

        foreach (MethodParameter parameter in signature.Parameters)
        {
            source.Line($"/// <param name=\"{parameter.Name}\">{ParameterText(operation, parameter)}</param>");
        }

        source.Line($"/// <param name=\"{signature.CancellationToken}\">Ends the call.</param>");
        source.Line($"/// <returns>{Returns(operation, plan)}</returns>");
        EmitExceptions(source, operation, plan);
        foreach ((bool isThrown, string type, string reason) in new[]
        {
            (true, types.Errors("ApiConnectionException"), "The server was not reached, or the connection broke."),
            (true, types.Errors("ApiTimeoutException"), "There was no complete answer in time; the server may have acted."),
            (hasChecks, types.Errors("RequestValidationException"), "The request breaks limits of the specification and was not sent."),
            (MayBeUnspeakable(operation, signature), types.Names.Library("System", "ArgumentException"), "A value is null, empty or holds characters where the request cannot carry it."),
            (needsCredential, types.Names.Library("System", "InvalidOperationException"), "A credential that the operation needs is not set."),
            (true, types.Names.Library("System", "OperationCanceledException"), "The call was cancelled."),
        })
        {
            if (isThrown)
            {
                source.Line($"/// <exception cref=\"{type}\">{reason}</exception>");
            }
        }
    }

    /// <summary>Emits the comment of the method that gives the whole answer: that of the other, but for what it returns.</summary>
    public static void EmitWholeResponse(SourceWriter source, OperationModel operation, string shortMethod, ResponsePlan plan)
    {
        ResponseModel? success = Success(operation);
        string headers = success is null || success.Headers.Count == 0
            ? ""
            : " Headers: " + string.Join(", ", success.Headers.Select(header => $"<c>{CSharpText.XmlText(header.WireName)}</c>")) + ".";
        string items = plan.GivesItems ? " Enumerate or dispose the items: they keep the connection." : "";
        source.Line($"/// <inheritdoc cref=\"{shortMethod}\"/>");
        source.Line($"/// <returns>{ReturnText(success, plan)} With status and headers.{headers}{items}</returns>");
    }

    private static string? Text(string? text)
    {
        string escaped = text is null ? "" : CSharpText.XmlProse(text);
        return escaped.Length == 0 ? null : escaped;
    }

    private static string ParameterText(OperationModel operation, MethodParameter parameter)
    {
        if (parameter.Wire is null && parameter.Name != operation.Body!.Name)
        {
            return "The content type of the body.";
        }

        if (parameter.Wire is null)
        {
            return Text(operation.Body!.Documentation.Summary) ?? "The body of the request.";
        }

        string text = Text(parameter.Wire.Documentation.Summary)
            ?? $"The {parameter.Wire.Location.ToString().ToLowerInvariant()} parameter <c>{CSharpText.XmlText(parameter.Wire.WireName)}</c>.";
        string omitted = parameter.Optional ? " Null leaves it out." : "";
        return parameter.Wire.Deprecated ? text + omitted + " Deprecated." : text + omitted;
    }

    private static ResponseModel? Success(OperationModel operation) => operation.Responses.Where(response => !response.IsError).FirstOrDefault();

    private static string ReturnText(ResponseModel? success, ResponsePlan plan) =>
        Text(success?.Documentation.Summary) ?? (plan.ValueType is null ? "Nothing but success." : "The body of the answer.");

    private static string Returns(OperationModel operation, ResponsePlan plan) =>
        ReturnText(Success(operation), plan) + (plan.GivesItems ? " The call is made when the items are enumerated." : "");

    // Values of the path and of headers are checked when they are put there.
    private static bool MayBeUnspeakable(OperationModel operation, MethodSignature signature) =>
        signature.Parameters.Any(parameter => parameter.CheckNull)
        || operation.Parameters.Any(parameter => parameter.Location is ParameterLocation.Path or ParameterLocation.Header && parameter.Constant is null);

    private static string StreamNote(ResponsePlan plan) =>
        plan.ValueContent?.Kind == BodyKind.Binary ? " Dispose the stream: it keeps the connection." : "";

    private string Alternatives(ResponsePlan plan)
    {
        if (plan.ValueType is null)
        {
            return "";
        }

        string[] others = plan.Successes
            .Where(success => success.Content is not null && !plan.GivesValue(success.Content, types))
            .Select(success => $" For status {CSharpText.XmlText(success.Status)} the value is null and the answer's <c>Alternative</c> is a <c>{CSharpText.XmlText(ResponsePlan.TypeText(success.Content!, types))}</c>.")
            .ToArray();
        string[] empty = plan.Successes
            .Where(success => success.Content is null)
            .Select(success => CSharpText.XmlText(success.Status))
            .ToArray();
        return string.Concat(others) + (empty.Length == 0 ? "" : $" For status {string.Join(", ", empty)} the value is null.");
    }

    private void EmitExceptions(SourceWriter source, OperationModel operation, ResponsePlan plan)
    {
        foreach (IGrouping<string, ResponseModel> errors in operation.Responses
            .Where(response => response.IsError && response.ExceptionName is not null)
            .GroupBy(response => response.ExceptionName!, StringComparer.Ordinal))
        {
            string statuses = string.Join(" ", errors
                .GroupBy(error => Text(error.Documentation.Summary) ?? "an error.", error => CSharpText.XmlText(error.Status), StringComparer.Ordinal)
                .Select(reason => $"{string.Join(", ", reason)}: {reason.Key}"));
            source.Line($"/// <exception cref=\"{CSharpText.Identifier(errors.Key)}\">{statuses}</exception>");
        }

        source.Line($"/// <exception cref=\"{types.ApiException}\">The server answered with an error or with what the specification does not document.</exception>");
        if (plan.ValueContent is { Kind: not BodyKind.Binary })
        {
            source.Line($"/// <exception cref=\"{types.Errors("ApiResponseFormatException")}\">The answer is not what the specification says.</exception>");
        }
    }
}
