using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Spec.References;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Input;

/// <summary>The pacts that a command line names: files, patterns of files, and all JSON files in folders.</summary>
/// <param name="Paths">The absolute paths, without doubles, in order.</param>
internal sealed record PactInput(ImmutableArray<string> Paths)
{
    /// <exception cref="ToolException">A file or folder does not exist, or there is no pact in a folder or for a pattern.</exception>
    public static PactInput Find(IEnumerable<string> names, ToolConsole console) => new(
    [
        .. names
            .SelectMany(name => FilePattern.Expand(name, console))
            .SelectMany(name => Find(name, console))
            .Distinct(StringComparer.Ordinal),
    ]);

    /// <summary>Reads all files. Those of another consumer or provider are left out.</summary>
    /// <param name="consumer">The consumer, or null for all.</param>
    /// <param name="provider">The provider, or null for all.</param>
    /// <exception cref="ToolException">There is no pact of that consumer or provider.</exception>
    public ImmutableArray<PactReading> Read(string? consumer, string? provider, CancellationToken cancellationToken)
    {
        ImmutableArray<PactReading> all = [.. Paths.Select(path => PactReader.Load(path, cancellationToken))];
        PactFile[] files = [.. all.Select(reading => reading.File).OfType<PactFile>()];
        Check("consumer", consumer, [.. files.Select(file => file.Consumer)]);
        Check("provider", provider, [.. files.Select(file => file.Provider)]);
        ImmutableArray<PactReading> chosen =
        [
            .. all.Where(reading => reading.File is not { } file
                || ((consumer is null || file.Consumer == consumer) && (provider is null || file.Provider == provider))),
        ];
        return chosen.Any(reading => reading.File is not null) || consumer is null || provider is null
            ? chosen
            : throw new ToolException($"no pact is between the consumer '{consumer}' and the provider '{provider}'");
    }

    private static string[] Find(string name, ToolConsole console)
    {
        string path = console.FullPath(name);
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : throw new ToolException($"'{console.ShownPath(path)}' does not exist");
        }

        string[] files =
        [
            .. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories)
                .Select(file => file.Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
        return files.Length > 0 ? files : throw new ToolException($"there is no pact in '{console.ShownPath(path)}': no file in it ends with .json");
    }

    private static void Check(string role, string? name, IReadOnlyList<string> names)
    {
        if (name is not null && !names.Contains(name))
        {
            string[] known = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(other => $"'{other}'")];
            string suggestion = Suggestion.For(name, names);
            string listed = known.Length == 0 ? "no pact could be read" : $"there are pacts of {string.Join(", ", known)}";
            throw new ToolException($"no pact has the {role} '{name}'{(suggestion.Length > 0 ? suggestion : $"; {listed}")}");
        }
    }
}
