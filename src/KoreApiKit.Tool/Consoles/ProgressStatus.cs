using Spectre.Console;

namespace KoreApiKit.Tool.Consoles;

/// <summary>One line on standard error that says what a long run is doing. Nothing where nobody watches.</summary>
internal static class ProgressStatus
{
    /// <summary>Runs some work under a line that the work may change.</summary>
    /// <param name="text">What is being done, such as <c>reading api.yaml</c>.</param>
    /// <param name="work">The work; what it is given replaces the line's text.</param>
    public static T Run<T>(ToolConsole console, string text, Func<Action<string>, T> work) => console.ShowsProgress
        ? Terminal(console).Status().Start(Plain(text), context => work(changed => context.Status = Plain(changed)))
        : work(_ => { });

    /// <inheritdoc cref="Run"/>
    public static Task<T> RunAsync<T>(ToolConsole console, string text, Func<Action<string>, Task<T>> work) => console.ShowsProgress
        ? Terminal(console).Status().StartAsync(Plain(text), context => work(changed => context.Status = Plain(changed)))
        : work(_ => { });

    private static IAnsiConsole Terminal(ToolConsole console) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Detect,
        ColorSystem = console.UseColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(console.Error),
    });

    private static string Plain(string text) => Markup.Escape(PlainText.Of(text));
}
