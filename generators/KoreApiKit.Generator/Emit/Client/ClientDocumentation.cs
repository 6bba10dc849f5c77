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

    /// <summary>Emits the comment of a method of the interface.</summary>
    public void EmitOperation(
        SourceWriter source, OperationModel operation, MethodSignature signature, ResponsePlan plan, bool wholeResponse)
    {
        string call = $"<c>{CSharpText.XmlText(operation.Method + " " + operation.PathTemplate)}</c>";
        source.Line($"/// <summary>{Text(operation.Documentation.Summary) ?? $"Calls {call}."}</summary>");
        string remarks = Text(operation.Documentation.Remarks) is { } text ? " " + text : "";
        source.Line($"/// <remarks>{call}.{remarks}{Alternatives(plan)}{StreamNote(plan)}</remarks>");
        foreach (MethodParameter parameter in signature.Parameters)
        {
            source.Line($"/// <param name=\"{parameter.Name}\">{ParameterText(operation, parameter)}</param>");
        }

        source.Line($"/// <param name=\"{signature.CancellationToken}\">Ends the call.</param>");
        source.Line($"/// <returns>{Returns(operation, plan, wholeResponse)}</returns>");
        EmitExceptions(source, operation);
    }

    private static string? Text(string? text)
    {
        string escaped = text is null ? "" : CSharpText.XmlProse(text);
        return escaped.Length == 0 ? null : escaped;
    }

    private static string ParameterText(OperationModel operation, MethodParameter parameter)
    {
        if (parameter.Wire is null)
        {
            return Text(operation.Body!.Documentation.Summary) ?? "The body of the request.";
        }

        string text = Text(parameter.Wire.Documentation.Summary)
            ?? $"The {parameter.Wire.Location.ToString().ToLowerInvariant()} parameter <c>{CSharpText.XmlText(parameter.Wire.WireName)}</c>.";
        string omitted = parameter.Optional ? " Null leaves it out." : "";
        return parameter.Wire.Deprecated ? text + omitted + " Deprecated." : text + omitted;
    }

    private static string Returns(OperationModel operation, ResponsePlan plan, bool wholeResponse)
    {
        ResponseModel? success = operation.Responses.Where(response => !response.IsError).FirstOrDefault();
        string text = Text(success?.Documentation.Summary) ?? (plan.ValueType is null ? "Nothing but success." : "The body of the answer.");
        string headers = success is null || success.Headers.Count == 0
            ? ""
            : " Headers: " + string.Join(", ", success.Headers.Select(header => $"<c>{CSharpText.XmlText(header.WireName)}</c>")) + ".";
        return wholeResponse ? text + " With status and headers." + headers : text;
    }

    private static string StreamNote(ResponsePlan plan) =>
        plan.ValueType is { } type && type.TrimEnd('?').EndsWith("Stream", StringComparison.Ordinal)
        && plan.Successes.Any(success => success.Content is not null && BodyPlan.IsStream(success.Content))
            ? " Dispose the stream: it keeps the connection."
            : "";

    private string Alternatives(ResponsePlan plan)
    {
        if (plan.ValueType is null)
        {
            return "";
        }

        string[] others = plan.Successes
            .Where(success => success.Content is not null && !plan.GivesValue(success.Content, types))
            .Select(success => $" For status {CSharpText.XmlText(success.Status)} the value is null and the answer's <c>Alternative</c> is a <c>{CSharpText.XmlText(BodyPlan.TypeText(success.Content!, types))}</c>.")
            .ToArray();
        string[] empty = plan.Successes
            .Where(success => success.Content is null)
            .Select(success => CSharpText.XmlText(success.Status))
            .ToArray();
        return string.Concat(others) + (empty.Length == 0 ? "" : $" For status {string.Join(", ", empty)} the value is null.");
    }

    private void EmitExceptions(SourceWriter source, OperationModel operation)
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
        if (operation.Body is not null || ParameterEmitter.OfMethod(operation).Any())
        {
            source.Line($"/// <exception cref=\"{types.Errors("RequestValidationException")}\">The request breaks limits of the specification and was not sent.</exception>");
        }
    }
}
