using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.InteropServices;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>
/// Where the instrumented assemblies count the edges that they take: 65,536 counters of a byte, as AFL has them. A counter is
/// read as the one bit of its bucket (1, 2, 3, 4–7, 8–15, 16–31, 32–127, 128 and more), so that one turn more of a long loop is nothing new.
/// </summary>
internal static unsafe class CoverageMap
{
    public const int Size = 1 << 16;

    private static readonly byte[] s_buckets = [.. Enumerable.Range(0, 256).Select(BucketOf)];

    private static readonly byte* s_counters = (byte*)NativeMemory.AllocZeroed(Size);

    private static readonly Action s_forgetPlace = Connect();

    private static Span<byte> Counters => new(s_counters, Size);

    /// <summary>Begins to count anew.</summary>
    public static void Clear()
    {
        Counters.Clear();
        s_forgetPlace();
    }

    /// <summary>Whether something was reached that <paramref name="known"/> does not have.</summary>
    public static bool HasMoreThan(ReadOnlySpan<byte> known)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(Counters);
        for (int word = 0; word < words.Length; word++)
        {
            if (words[word] == 0)
            {
                continue;
            }

            for (int edge = word * sizeof(ulong); edge < (word + 1) * sizeof(ulong); edge++)
            {
                if ((s_buckets[s_counters[edge]] & ~known[edge]) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The bucket of each edge.</summary>
    public static byte[] Snapshot()
    {
        byte[] snapshot = new byte[Size];
        for (int edge = 0; edge < Size; edge++)
        {
            snapshot[edge] = s_buckets[s_counters[edge]];
        }

        return snapshot;
    }

    private static byte BucketOf(int count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };

    // By reflection, because SharpFuzz instruments no assembly that refers to its trace, and the planted target lies in this one.
    private static Action Connect()
    {
        Type trace = Assembly.Load("SharpFuzz.Common").GetType("SharpFuzz.Common.Trace", throwOnError: true)!;
        trace.GetField("SharedMem")!.SetValue(null, Pointer.Box(s_counters, typeof(byte*)));
        return Expression.Lambda<Action>(Expression.Assign(Expression.Field(null, trace.GetField("PrevLocation")!), Expression.Constant(0))).Compile();
    }
}
