namespace KoreApiKit.Http;

/// <summary>How a member of a form is written (OpenAPI 3.1, 4.8.15).</summary>
/// <param name="Name">The member.</param>
/// <param name="Style">Its style: form, spaceDelimited, pipeDelimited or deepObject.</param>
/// <param name="Explode">Whether arrays and objects are given member by member.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
/// <param name="IsJson">Whether the member is given as JSON, whatever it is.</param>
public sealed record FieldEncoding(
    string Name, ParameterStyle Style = ParameterStyle.Form, bool Explode = true, bool AllowReserved = false, bool IsJson = false);
