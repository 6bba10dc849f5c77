using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>All that the generation from one spec depends on. Files are compared by path and checksum, whatever object holds them.</summary>
internal sealed class GenerationInput
{
    private readonly FileIdentity[] _files;
    private readonly GenerationOptions _anywhere;
    private readonly bool _languageIsSupported;

    /// <param name="root">The spec.</param>
    /// <param name="files">All spec files, the root among them, ordered by path: which of them are read is not known before.</param>
    /// <param name="languageIsSupported">Whether the project's language version is new enough.</param>
    public GenerationInput(SpecFile root, IReadOnlyList<SpecFile> files, bool languageIsSupported)
    {
        RootPath = root.Path;
        Written = root.Options;
        _languageIsSupported = languageIsSupported;
        _files = [.. files.Select(file => file.Identity)];
        Length = files.Sum(file => (long)file.Text.Length);

        var findings = new FindingCollection();
        Options = OptionReader.Read(root.Options, root.Path, findings);
        HasOptionFindings = findings.Count > 0;
        _anywhere = Options with
        {
            Origin = default,
            SpecName = "",
            Overlays = Options.Overlays.Select(overlay => overlay with { Origin = default }).ToEquatableArray(),
        };
    }

    public string RootPath { get; }

    /// <summary>The options as they were written, with the project that gives them.</summary>
    public SpecFileOptions Written { get; }

    public GenerationOptions Options { get; }

    /// <summary>Whether an option has a value that does not exist.</summary>
    public bool HasOptionFindings { get; }

    /// <summary>The characters of all files.</summary>
    public long Length { get; }

    /// <summary>Whether the other is the same spec with the same options, perhaps with other texts, in another project or under another version of the language.</summary>
    public bool IsSameSpec(GenerationInput other) => RootPath == other.RootPath && _anywhere == other._anywhere;

    /// <summary>Whether the same is generated from the other, apart from what is found at the project file.</summary>
    public bool HasSameOutcome(GenerationInput other) =>
        IsSameSpec(other) && _languageIsSupported == other._languageIsSupported && _files.AsSpan().SequenceEqual(other._files);
}
