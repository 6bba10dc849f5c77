using System.Runtime.InteropServices;
using System.Security.Cryptography;
using KoreApiKit.Fuzz.Tests.Mutation;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>A folder of kept texts, each named after what it holds and the seed that it goes back to.</summary>
internal sealed class CorpusFolder
{
    private readonly string _folder;

    public CorpusFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>The texts. Files of other names are taken as they are, under their own names.</summary>
    public IReadOnlyList<(Seed Origin, string Text)> Read(IEnumerable<Seed> seeds)
    {
        Dictionary<string, Seed> origins = seeds.ToDictionary(seed => Flat(seed.Path), StringComparer.Ordinal);
        return
        [
            .. Directory.GetFiles(_folder).Order(StringComparer.Ordinal).Select(file =>
            {
                string text = TextFile.Read(file);
                string name = Path.GetFileName(file);
                return (origins.GetValueOrDefault(name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..]) ?? new Seed(name, text), text);
            }),
        ];
    }

    public void Add(CorpusEntry entry) => TextFile.Write(PathOf(entry), entry.Text);

    /// <summary>Deletes what the others reach as well.</summary>
    public void KeepOnly(IEnumerable<CorpusEntry> entries)
    {
        HashSet<string> kept = [.. entries.Select(PathOf)];
        foreach (CorpusEntry entry in entries)
        {
            Add(entry);
        }

        foreach (string file in Directory.GetFiles(_folder).Where(file => !kept.Contains(file)))
        {
            File.Delete(file);
        }
    }

    private string PathOf(CorpusEntry entry) => Path.Combine(
        _folder, Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(entry.Text.AsSpan())).AsSpan(0, 8)) + "-" + Flat(entry.Origin.Path));

    private static string Flat(string path) => path.Replace('/', '+');
}
