using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using KoreApiKit.Spec.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>
/// The texts of files, each emitted once for as long as somebody holds the file. They stand beside the files, not in them: a text
/// follows from its file, and has no part in what makes two files equal. Safe for use by several threads.
/// </summary>
internal static class EmittedTexts
{
    // The compiler calls a generator on one thread, and may run other compilations on the others.
    private const int MostThreads = 4;
    private const int FewestForThreads = 16;

    private static readonly ConditionalWeakTable<OutputFile, SourceText> Known = new();

    /// <summary>The text of a file, or null and a finding.</summary>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static SourceText? Of(OutputFile file, out Finding? fault, CancellationToken cancellationToken)
    {
        fault = null;
        if (!Known.TryGetValue(file, out SourceText? text) && OutputStep.Emit(file, out fault, cancellationToken) is { } emitted)
        {
            text = Known.GetValue(file, _ => emitted);
        }

        return text;
    }

    /// <summary>
    /// Emits the texts that are not there yet, by several threads where they are many, and gives the length of all. What fails is tried
    /// again by who asks for it, and reported there.
    /// </summary>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static long EmitAll(IReadOnlyList<OutputFile> files, CancellationToken cancellationToken)
    {
        OutputFile[] missing = [.. files.Where(file => !Known.TryGetValue(file, out _))];
        if (missing.Length >= FewestForThreads)
        {
            // One file at a time, since some are a hundred times as long as others.
            OrderablePartitioner<OutputFile> each = Partitioner.Create(missing, EnumerablePartitionerOptions.NoBuffering);
            var limits = new ParallelOptions { MaxDegreeOfParallelism = MostThreads, CancellationToken = cancellationToken };
            Parallel.ForEach(each, limits, file => Of(file, out _, cancellationToken));
        }

        return files.Sum(file => (long)(Of(file, out _, cancellationToken)?.Length ?? 0));
    }
}
