namespace KoreApiKit.Json;

/// <summary>What is known of a test.</summary>
internal enum JsonVerdict : byte
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>It holds.</summary>
    Yes,

    /// <summary>It does not hold.</summary>
    No,
}

/// <summary>What a choice knows of an object that it looks at, beside what the tests gave.</summary>
/// <param name="choice">The choice.</param>
internal struct JsonChoiceState(JsonChoice choice)
{
    private int _named = JsonChoice.NoCase;

    /// <summary>The case that the object is, once that is decided.</summary>
    public int Chosen { get; set; } = JsonChoice.NoCase;

    /// <summary>Whether the discriminator was looked at, or is known to be missing.</summary>
    public bool HasName { get; private set; }

    /// <summary>Notes the case that the discriminator names, or that it names none.</summary>
    public void SetName(int named) => (_named, HasName) = (named, true);

    /// <summary>Whether the discriminator names this case.</summary>
    public readonly JsonVerdict IsNamed(int number) =>
        !HasName ? JsonVerdict.Open : _named == number ? JsonVerdict.Yes : JsonVerdict.No;

    /// <summary>Whether enough is known to tell the case.</summary>
    /// <param name="verdicts">What the tests gave, by number.</param>
    public bool TryDecide(scoped ReadOnlySpan<JsonVerdict> verdicts) => choice.TryDecide(ref this, verdicts);
}
