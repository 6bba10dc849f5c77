namespace KoreApiKit.Http;

/// <summary>A content type names a charset that this system has no decoder for.</summary>
internal sealed class UnknownCharsetException(string charset)
    : Exception($"the charset '{charset}' of its content type is unknown here.");
