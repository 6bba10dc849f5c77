namespace KoreApiKit.Pact.Results;

/// <summary>A request that is not as defined.</summary>
/// <param name="Kind">What is the matter.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="Mismatches">The differences, one by one, when <paramref name="Kind"/> is a mismatch.</param>
public sealed record RequestMismatch(RequestMismatchKind Kind, string Method, string Path, IReadOnlyList<Mismatch> Mismatches)
{
    /// <inheritdoc />
    public override string ToString() => Kind switch
    {
        RequestMismatchKind.Missing => $"{Method} {Path} was expected and not sent.",
        RequestMismatchKind.Unexpected => $"{Method} {Path} was sent and not expected.",
        _ => string.Join(Environment.NewLine, [$"{Method} {Path} differs:", .. Mismatches.Select(static mismatch => $"  - {mismatch}")]),
    };
}

/// <summary>What is the matter with a request.</summary>
public enum RequestMismatchKind
{
    /// <summary>It came, and differs from the definition.</summary>
    Different,

    /// <summary>It came, and nothing like it is defined.</summary>
    Unexpected,

    /// <summary>It is defined, and did not come.</summary>
    Missing,
}
