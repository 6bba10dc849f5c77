namespace KoreApiKit.Pact.Matchers;

/// <summary>A contract is defined in a way that the engine would misread without a word.</summary>
public sealed class PactDefinitionException : ArgumentException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="path">Where, as a JSON path such as <c>$.request.body.name</c>.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    /// <param name="cause">The error beneath, if any.</param>
    public PactDefinitionException(string path, string problem, Exception? cause = null)
        : base($"{path}: {problem}", cause)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>Where, as a JSON path such as <c>$.request.body.name</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what to do.</summary>
    public string Problem { get; }
}
