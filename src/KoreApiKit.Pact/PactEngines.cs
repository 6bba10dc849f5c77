using KoreApiKit.Pact.Engine;

namespace KoreApiKit.Pact;

/// <summary>The engine that this build uses.</summary>
public static class PactEngines
{
#if PACTNET
    /// <summary>PactNet, chosen by <c>-p:PactEngine=PactNet</c>.</summary>
    public static IPactEngine Default { get; } = new PactNet.PactNetEngine();
#else
    /// <summary>libpact_ffi, bound directly. It is loaded at its first use.</summary>
    public static IPactEngine Default { get; } = new Native.NativePactEngine();
#endif
}
