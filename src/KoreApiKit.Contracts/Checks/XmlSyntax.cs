using System.Xml;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Whether bytes are well-formed XML. Document types are refused, since they can make a small text endless.</summary>
internal static class XmlSyntax
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>What is wrong, in one sentence; null where it is well-formed.</summary>
    public static string? Problem(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            while (reader.Read())
            {
                // Reading is checking.
            }

            return null;
        }
        catch (XmlException exception)
        {
            return exception.Message;
        }
    }
}
