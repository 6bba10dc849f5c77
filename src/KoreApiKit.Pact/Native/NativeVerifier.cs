using System.Runtime.InteropServices;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Native;

/// <summary>One run of the library's verifier. It also prints its report to the process's own standard output.</summary>
internal static class NativeVerifier
{
    private const int CouldNotRun = 2;

    internal static EngineVerification Run(VerificationRequest request)
    {
        string version = typeof(NativeVerifier).Assembly.GetName().Version?.ToString() ?? "0";
        nint verifier = VerifierFunctions.New("KoreApiKit", version);
        try
        {
            Configure(verifier, request);
            int code = VerifierFunctions.Execute(verifier);
            string output = PactLibrary.Owned(VerifierFunctions.Output(verifier, 1));
            string json = PactLibrary.Owned(VerifierFunctions.Json(verifier));
            return code >= CouldNotRun || json.Length == 0
                ? new EngineVerification([], false, [$"The native Pact engine could not run the verification (code {code})."], output)
                : EngineReport.Read(json, output);
        }
        finally
        {
            VerifierFunctions.Shutdown(verifier);
        }
    }

    private static void Configure(nint verifier, VerificationRequest request)
    {
        Uri address = request.Address;
        VerifierFunctions.SetProvider(verifier, request.Provider, address.Scheme, address.Host, (ushort)address.Port, address.AbsolutePath);
        foreach (string file in request.PactFiles)
        {
            VerifierFunctions.AddFile(verifier, file);
        }

        if (request.DescriptionFilter is not null || request.StateFilter is not null)
        {
            VerifierFunctions.SetFilter(verifier, request.DescriptionFilter, request.StateFilter, 0);
        }

        if (request.StateAddress is { } states)
        {
            VerifierFunctions.SetProviderState(verifier, states.AbsoluteUri, request.Teardown ? (byte)1 : (byte)0, 1);
        }

        foreach ((string name, string value) in request.CustomHeaders)
        {
            VerifierFunctions.AddHeader(verifier, name, value);
        }

        _ = VerifierFunctions.SetOptions(verifier, 0, new CULong((uint)Math.Min(request.RequestTimeout.TotalMilliseconds, uint.MaxValue)));
        _ = VerifierFunctions.SetColouredOutput(verifier, 0);
    }
}
