using System.CommandLine;
using KoreApiKit.Pact.Native;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Verifying;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The part of a command line that says which engine judges, and where its native library is.</summary>
internal sealed class EngineOptionSet
{
    private readonly Option<string> _engine = Choice.Create("--engine", "Who judges: libpact_ffi (native), or korekit itself (managed).", EngineChoice.Words);

    private readonly Option<string> _library = new("--engine-library")
    {
        Description = $"libpact_ffi, its folder, or a folder where npm installed @pact-foundation/pact-core. Default: {NativePactEngine.PathVariable}, then the tool's folder.",
        HelpName = "PATH",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_engine);
        command.Options.Add(_library);
    }

    /// <summary>The engine. A library that is named must be there: it is never left aside in silence.</summary>
    /// <exception cref="ToolException">The library is not where it is said to be, cannot be loaded, or is not needed.</exception>
    public EngineChoice Read(ParseResult parsed, ToolConsole console)
    {
        string word = parsed.GetRequiredValue(_engine);
        string? named = parsed.GetValue(_library);
        if (word == EngineChoice.Managed)
        {
            return named is null ? EngineChoice.Pick(word) : throw new ToolException($"{_library.Name} is for the native engine; leave it out, or {_engine.Name} {word}");
        }

        string? path = named ?? console.Variable(NativePactEngine.PathVariable);
        if (string.IsNullOrWhiteSpace(path))
        {
            return EngineChoice.Pick(word);
        }

        string library = NativePactEngine.FindLibrary(console.FullPath(path)) ?? throw new ToolException(
            $"{(named is null ? NativePactEngine.PathVariable : _library.Name)} names '{path}', where there is no libpact_ffi; run npm install @pact-foundation/pact-core in a folder and name that folder");
        Environment.SetEnvironmentVariable(NativePactEngine.PathVariable, library);
        return EngineChoice.Pick(EngineChoice.Native);
    }
}
