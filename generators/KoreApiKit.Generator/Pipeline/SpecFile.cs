using System.Collections.Immutable;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>What a spec file is to the generator.</summary>
internal enum SpecFileRole
{
    /// <summary>A document to generate from: a <c>KoreApiSpec</c> item.</summary>
    Root,

    /// <summary>A file that documents refer to: a <c>KoreApiSpecReference</c> item, or one found beside a document.</summary>
    Reference,
}

/// <summary>
/// A spec file. Its identity is its path, its options and the checksum of its text: the text itself and the object that
/// gave it take no part, since the host may make new ones for the same content.
/// </summary>
internal sealed class SpecFile : IEquatable<SpecFile>
{
    private SpecFile(string path, SpecFileRole role, SpecFileOptions options, SourceText text)
    {
        Path = path;
        Role = role;
        Options = options;
        Text = text;
        Identity = new FileIdentity(path, text);
    }

    public string Path { get; }

    /// <summary>The path and the checksum.</summary>
    public FileIdentity Identity { get; }

    public SpecFileRole Role { get; }

    public SpecFileOptions Options { get; }

    public SourceText Text { get; }

    /// <summary>The nodes of the text. They live as long as the driver keeps this value: until the text is edited.</summary>
    public KeptDocument Kept { get; } = new();

    /// <summary>Gives null for an additional file that is no spec, or that cannot be read (the compiler reports that itself).</summary>
    public static SpecFile? From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(OptionNames.Role, out string? roleName) || !Enum.TryParse(roleName, out SpecFileRole role))
        {
            return null;
        }

        SourceText? text = file.GetText(cancellationToken);
        return text is null
            ? null
            : new SpecFile(file.Path, role, SpecFileOptions.From(metadata, options.GlobalOptions), text);
    }

    public bool Equals(SpecFile? other) =>
        other is not null && Identity.Equals(other.Identity) && Role == other.Role && Options == other.Options;

    public override bool Equals(object? obj) => Equals(obj as SpecFile);

    public override int GetHashCode() => Identity.GetHashCode();
}

/// <summary>All spec files of a project, ordered by path.</summary>
internal sealed record SpecFileSet(EquatableArray<SpecFile> Files)
{
    public static SpecFileSet From(ImmutableArray<SpecFile> files) =>
        new(files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray());
}
