namespace KoreApiKit.Http;

/// <summary>Reads the data of a server-sent event.</summary>
internal delegate T EventDataReader<out T>(ReadOnlySpan<byte> utf8);
