using System.Globalization;
using System.Text;
using KoreApiKit.Pact.Engine;

namespace KoreApiKit.Pact.Native;

/// <summary>A mock server on a free port of the loopback address.</summary>
internal sealed class MockServerHandle : IDisposable
{
    private const string Loopback = "127.0.0.1";

    private readonly int _port;

    private MockServerHandle(int port)
    {
        _port = port;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://{Loopback}:{port}/"));
    }

    internal Uri Address { get; }

    internal bool Matched => PactFunctions.MockServerMatched(_port);

    internal string MismatchesJson => PactLibrary.Borrowed(PactFunctions.MockServerMismatches(_port));

    public void Dispose() => _ = PactFunctions.CleanUpMockServer(_port);

    internal static MockServerHandle Start(PactHandle pact)
    {
        int port = PactFunctions.CreateMockServer(pact.Value, Loopback, 0, "http", null);
        return port > 0
            ? new MockServerHandle(port)
            : throw new PactEngineException(string.Create(CultureInfo.InvariantCulture, $"The mock server did not start (code {port}): {LastError()}"));
    }

    private static string LastError()
    {
        Span<byte> buffer = stackalloc byte[1024];
        int length = PactFunctions.ErrorMessage(buffer, buffer.Length);
        return length > 0 ? Encoding.UTF8.GetString(buffer[..length]).TrimEnd('\0') : "the engine gave no reason.";
    }
}
