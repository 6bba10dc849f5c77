namespace KoreApiKit.Tool;

/// <summary>The run cannot go on for a reason that the user can remove. The message is one sentence that says how.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(string message)
        : base(message)
    {
    }

    public ToolException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
