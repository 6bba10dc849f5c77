namespace KoreApiKit.Spec.Diagnostics;

/// <summary>
/// The place of a node in a spec file. Offsets count UTF-16 units from 0; lines and columns count from 0,
/// as Roslyn's <c>LinePosition</c> does, and are shown to people counted from 1.
/// </summary>
internal readonly record struct SourceSpan(int Start, int End, int StartLine, int StartColumn, int EndLine, int EndColumn);
