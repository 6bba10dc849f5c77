using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Engine;

namespace KoreApiKit.Tool.Verifying;

/// <summary>Which engine judges.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Note">Which it is, and why, for people.</param>
/// <param name="PrintsItself">Whether it writes to the process's standard output, past the console.</param>
internal sealed record EngineChoice(IVerificationEngine Engine, string Note, bool PrintsItself)
{
    /// <summary>The native engine where its library is found, and else the managed one.</summary>
    public const string Automatic = "auto";

    /// <summary>libpact_ffi, whose absence is an error.</summary>
    public const string Native = "native";

    /// <summary>The engine of <c>KoreApiKit.Pact</c> itself.</summary>
    public const string Managed = "managed";

    /// <summary>The words of <c>--engine</c>, the default first.</summary>
    public static string[] Words { get; } = [Automatic, Native, Managed];

    /// <summary>Picks an engine by its word.</summary>
    /// <exception cref="ToolException">The native engine is asked for, and its library is not found.</exception>
    public static EngineChoice Pick(string word) => Pick(word, PactEngines.Default, PactEngines.Managed);

    internal static EngineChoice Pick(string word, IVerificationEngine native, IVerificationEngine managed)
    {
        if (word == Managed)
        {
            return OfManaged(managed, "");
        }

        try
        {
            return new EngineChoice(native, $"engine: {native.Name}", PrintsItself: true);
        }
        catch (PactEngineException exception) when (word == Native)
        {
            throw new ToolException($"{OneLine.Of(exception.Message)}; --engine-library names one, and --engine {Managed} needs none", exception);
        }
        catch (PactEngineException)
        {
            return OfManaged(managed, ", since libpact_ffi was not found");
        }
    }

    private static EngineChoice OfManaged(IVerificationEngine managed, string reason) => new(managed, $"engine: {managed.Name} (managed){reason}", PrintsItself: false);
}
