using System.Runtime.InteropServices;

namespace KoreApiKit.Pact.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public void Telemetry_is_off_where_native_code_looks()
    {
        Assert.NotEmpty(PactEngines.Default.Name);

        string? value = OperatingSystem.IsWindows()
            ? Environment.GetEnvironmentVariable("PACT_DO_NOT_TRACK")
            : Marshal.PtrToStringUTF8(NativeVariable("PACT_DO_NOT_TRACK"));
        Assert.Equal("true", value);
    }

    [DllImport("libc", EntryPoint = "getenv", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern nint NativeVariable(string name);
}
