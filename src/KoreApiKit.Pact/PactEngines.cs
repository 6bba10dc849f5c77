using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Replay;

namespace KoreApiKit.Pact;

/// <summary>The engines that there are.</summary>
public static class PactEngines
{
#if PACTNET
    /// <summary>PactNet, chosen by <c>-p:PactEngine=PactNet</c>.</summary>
    public static IPactEngine Default { get; } = new PactNet.PactNetEngine();
#else
    /// <summary>libpact_ffi, bound directly. It is loaded at its first use.</summary>
    public static IPactEngine Default { get; } = new Native.NativePactEngine();
#endif

    /// <summary>Replays pacts without native code, in memory or over a socket. It agrees with libpact_ffi, and has no mock server.</summary>
    public static IVerificationEngine Managed { get; } = new ManagedPactEngine();
}
