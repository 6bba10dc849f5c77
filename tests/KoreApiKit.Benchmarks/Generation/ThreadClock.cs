using System.Globalization;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>The processor time of one thread, as Linux counts it; other threads may read it.</summary>
internal sealed class ThreadClock
{
    private string _file = "";
    private TimeSpan _start;

    /// <summary>Begins to count for the calling thread.</summary>
    /// <exception cref="PlatformNotSupportedException">The system does not say.</exception>
    public void Attach()
    {
        string link = File.ResolveLinkTarget("/proc/thread-self", returnFinalTarget: false)?.FullName
            ?? throw new PlatformNotSupportedException("The processor time of a thread is read from /proc, which Linux has.");
        _file = Path.Combine(link, "schedstat");
        _start = Read();
    }

    /// <summary>The time so far; null once the thread has ended.</summary>
    public TimeSpan? Now()
    {
        try
        {
            return Read() - _start;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private TimeSpan Read() =>
        TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(_file).Split(' ')[0], CultureInfo.InvariantCulture) / 1000.0);
}
