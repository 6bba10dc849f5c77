namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>Where in its limits a value is taken from.</summary>
internal enum Extent
{
    Typical,
    Least,
    Most,
}

/// <summary>What kind of value is made of a schema.</summary>
/// <param name="Name">For people, who read in a failure how the value was made.</param>
internal sealed record SampleStyle(string Name)
{
    // What stands first in the document is most often what is usual.
    private static readonly SampleStyle[] Common =
    [
        new("all members"),
        new("required members") { OptionalMembers = false },
        new("least values") { Extent = Extent.Least },
        new("greatest values") { Extent = Extent.Most, Choice = 1 },
        new("nulls") { Nulls = true },
        new("further members") { FurtherMembers = true, OptionalMembers = false },
        new("unknown members of enums") { UnknownEnumMembers = true },
    ];

    /// <summary>Whether members that may be absent are there.</summary>
    public bool OptionalMembers { get; init; } = true;

    public Extent Extent { get; init; }

    /// <summary>Which branch of a choice, member of an enum or type of several is taken, counted round.</summary>
    public int Choice { get; init; }

    /// <summary>Whether what may be null is null.</summary>
    public bool Nulls { get; init; }

    /// <summary>Whether members are added that the schema allows without naming them.</summary>
    public bool FurtherMembers { get; init; }

    /// <summary>Whether enums have a value that they do not list, as after a change of the server.</summary>
    public bool UnknownEnumMembers { get; init; }

    /// <summary>All styles for a schema with a number of choices; where it has none, what stands in it may have.</summary>
    public static IEnumerable<SampleStyle> For(int choices) =>
        Common
            .Append(new SampleStyle("choice 1") { Choice = 1 })
            .Concat(Enumerable.Range(1, choices - 1).SelectMany(choice => new[]
            {
                new SampleStyle($"choice {choice}") { Choice = choice },
                new SampleStyle($"choice {choice}, required members") { Choice = choice, OptionalMembers = false },
            }))
            .Distinct();
}
