using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using KoreApiKit.Fuzz.Tests.Mutation;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>Words that mean something to the readers: those of the mutator, and the short string literals of the assemblies under test.</summary>
internal static class Dictionary
{
    private const int LongestWord = 40;

    public static IReadOnlyList<string> Words { get; } =
    [
        .. InstrumentedCopy.Assemblies.SelectMany(name => LiteralsOf(Path.Combine(AppContext.BaseDirectory, name + ".dll")))
            .Concat(Mutator.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static List<string> LiteralsOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader metadata = file.GetMetadataReader();
        List<string> literals = [];
        for (UserStringHandle handle = metadata.GetNextHandle(default(UserStringHandle)); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            string literal = metadata.GetUserString(handle);
            if (literal.Length is > 0 and <= LongestWord)
            {
                literals.Add(literal);
            }
        }

        return literals;
    }
}
