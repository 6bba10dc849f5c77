using System.Runtime.InteropServices;

namespace KoreApiKit.Pact.Native;

/// <summary>The verifier's functions of libpact_ffi that are used (0.5.8).</summary>
internal static partial class VerifierFunctions
{
    private const string Library = PactFunctions.Library;

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_new_for_application", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint New(string name, string version);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_shutdown")]
    internal static partial void Shutdown(nint verifier);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_provider_info", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetProvider(nint verifier, string name, string scheme, string host, ushort port, string path);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_add_file_source", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void AddFile(nint verifier, string file);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_filter_info", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetFilter(nint verifier, string? description, string? state, byte noState);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_provider_state", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetProviderState(nint verifier, string url, byte teardown, byte inBody);

    /// <summary>The time-out is a C <c>unsigned long</c>, which is 32 bits wide on Windows and 64 elsewhere.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_verification_options")]
    internal static partial int SetOptions(nint verifier, byte disableTlsVerification, CULong timeoutMilliseconds);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_coloured_output")]
    internal static partial int SetColouredOutput(nint verifier, byte coloured);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_add_custom_header", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void AddHeader(nint verifier, string name, string value);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_execute")]
    internal static partial int Execute(nint verifier);

    /// <summary>The caller frees the text.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_verifier_json")]
    internal static partial nint Json(nint verifier);

    /// <summary>The caller frees the text.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_verifier_output")]
    internal static partial nint Output(nint verifier, byte stripColours);
}
