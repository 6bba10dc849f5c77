using KoreApiKit.Pact.Verification;
using PactNet;
using PactNet.Verifier;
using VerificationFailed = PactNet.Exceptions.PactVerificationFailedException;
using Verifier = PactNet.Verifier.PactVerifier;

namespace KoreApiKit.Pact.PactNet;

/// <summary>Runs PactNet's verifier, which takes one source at a time.</summary>
internal static class PactNetVerifier
{
    internal static EngineVerification Run(VerificationRequest request)
    {
        CapturedOutput output = new();
        List<string> failures = [];
        foreach (string file in request.PactFiles)
        {
            using Verifier verifier = new(request.Provider, new PactVerifierConfig { LogLevel = PactLogLevel.Error, Outputters = [output] });
            IPactVerifierSource source = verifier.WithHttpEndpoint(request.Address).WithFileSource(new FileInfo(file));
            try
            {
                Configure(source, request).Verify();
            }
            catch (VerificationFailed error)
            {
                failures.Add($"{Path.GetFileName(file)}: {error.Message}");
            }
        }

        string report = string.Join(Environment.NewLine, output.Lines.Concat(failures));
        return new EngineVerification(null, failures.Count == 0, [], report);
    }

    private static IPactVerifierSource Configure(IPactVerifierSource source, VerificationRequest request)
    {
        if (request.StateAddress is { } states)
        {
            source = request.Teardown
                ? source.WithProviderStateUrl(states, static options => options.WithTeardown())
                : source.WithProviderStateUrl(states);
        }

        if (request.DescriptionFilter is not null || request.StateFilter is not null)
        {
            source = source.WithFilter(request.DescriptionFilter, request.StateFilter);
        }

        foreach ((string name, string value) in request.CustomHeaders)
        {
            source = source.WithCustomHeader(name, value);
        }

        return source.WithRequestTimeout(request.RequestTimeout);
    }
}
