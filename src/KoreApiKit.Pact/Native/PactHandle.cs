using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact.Native;

/// <summary>A pact that the library holds. There are 65 536 handles; one that is never freed is lost.</summary>
internal sealed class PactHandle : IDisposable
{
    private const int SpecificationV4 = 5;

    internal PactHandle(PactParties parties)
    {
        Value = PactFunctions.NewPact(parties.Consumer, parties.Provider);
        PactLibrary.Require(PactFunctions.WithSpecification(Value, SpecificationV4), "set the version of the specification");
    }

    internal ushort Value { get; }

    public void Dispose() => _ = PactFunctions.FreePact(Value);

    /// <summary>The library can only write to a file, and merges into one that exists; so the folder is new.</summary>
    internal string ToJson()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("koreapikit-pact-");
        try
        {
            int code = PactFunctions.WritePact(Value, folder.FullName, overwrite: true);
            FileInfo? file = folder.EnumerateFiles("*.json").FirstOrDefault();
            return code == 0 && file is not null
                ? File.ReadAllText(file.FullName)
                : throw new PactEngineException($"The native Pact engine could not write the pact to '{folder.FullName}' (code {code}). Check that the folder for temporary files can be written.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
