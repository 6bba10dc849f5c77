using Spectre.Console;

namespace KoreApiKit.Tool.Consoles;

/// <summary>One line on standard error that says what a long run is doing. Nothing where nobody watches.</summary>
internal static class ProgressStatus
{
    /// <summary>Runs some work under a line that the work may change.</summary>
    /// <param name="text">What is being done, such as <c>reading api.yaml</c>.</param>
    /// <param name="work">The work; what it is given replaces the line's text.</param>
    public static T Run<T>(ToolConsole console, string text, Func<Action<string>, T> work)
    {
        if (!console.ShowsProgress)
        {
            return work(_ => { });
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Detect,
            ColorSystem = console.UseColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(console.Error),
        });
        return terminal.Status().Start(Plain(text), context => work(changed => context.Status = Plain(changed)));
    }

    private static string Plain(string text) => Markup.Escape(PlainText.Of(text));
}
