namespace KoreApiKit.Pact.Matchers;

/// <summary>Decides whether an example satisfies a pattern, in the dialect of the engine that will compare values.</summary>
public interface IPatternJudge
{
    /// <summary>Why an example as a whole does not satisfy a regular expression, or null when it does.</summary>
    /// <param name="pattern">The regular expression, possibly invalid.</param>
    /// <param name="example">The example.</param>
    string? RegexProblem(string pattern, string example);

    /// <summary>Why an example is not of a date or time format, or null when it is.</summary>
    /// <param name="format">A pattern of Java's DateTimeFormatter, possibly invalid.</param>
    /// <param name="example">The example.</param>
    string? DateTimeProblem(string format, string example);
}
