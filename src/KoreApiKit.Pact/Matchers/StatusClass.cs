using System.Text.Json;

namespace KoreApiKit.Pact.Matchers;

/// <summary>A class of response statuses.</summary>
public enum StatusClass
{
    /// <summary>100 to 199.</summary>
    Information,

    /// <summary>200 to 299.</summary>
    Success,

    /// <summary>300 to 399.</summary>
    Redirect,

    /// <summary>400 to 499.</summary>
    ClientError,

    /// <summary>500 to 599.</summary>
    ServerError,

    /// <summary>Below 400.</summary>
    NonError,

    /// <summary>400 and above.</summary>
    Error,
}

/// <summary>The names of status classes in a pact, and what belongs to them.</summary>
internal static class StatusClasses
{
    private static readonly (StatusClass Class, string Name, int First, int Last)[] Table =
    [
        (StatusClass.Information, "info", 100, 199),
        (StatusClass.Success, "success", 200, 299),
        (StatusClass.Redirect, "redirect", 300, 399),
        (StatusClass.ClientError, "clientError", 400, 499),
        (StatusClass.ServerError, "serverError", 500, 599),
        (StatusClass.NonError, "nonError", 100, 399),
        (StatusClass.Error, "error", 400, 599),
    ];

    internal static string Names => string.Join(", ", Table.Select(static row => row.Name));

    internal static string WireName(StatusClass statusClass) => Table.First(row => row.Class == statusClass).Name;

    /// <summary>Null when the class, or list of statuses, is not one that the engine knows.</summary>
    internal static bool? Includes(JsonElement permitted, int status) => permitted.ValueKind switch
    {
        JsonValueKind.String => Table.Where(row => permitted.ValueEquals(row.Name))
            .Select(row => (bool?)(status >= row.First && status <= row.Last))
            .FirstOrDefault(),
        JsonValueKind.Array when permitted.GetArrayLength() > 0 && permitted.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.Number) =>
            permitted.EnumerateArray().Any(item => item.TryGetInt32(out int code) && code == status),
        _ => null,
    };
}
