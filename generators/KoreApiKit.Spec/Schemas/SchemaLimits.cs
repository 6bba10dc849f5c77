namespace KoreApiKit.Spec.Schemas;

/// <summary>
/// The limits that a schema puts on values (JSON Schema Validation 2020-12, section 6). Numbers keep their JSON text,
/// so that no digit is lost; counts are capped at <see cref="int.MaxValue"/>. Null where a limit is absent.
/// </summary>
internal sealed record SchemaLimits
{
    public static SchemaLimits None { get; } = new();

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public string? ExclusiveMinimum { get; init; }

    public string? ExclusiveMaximum { get; init; }

    public string? MultipleOf { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public int? MinContains { get; init; }

    public int? MaxContains { get; init; }

    public int? MinProperties { get; init; }

    public int? MaxProperties { get; init; }
}
