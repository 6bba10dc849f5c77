namespace KoreApiKit.Mock.Reloading;

/// <summary>
/// Reads documents again when their files change. Changes are told by the file system where it can; since mounted folders and
/// links do not tell, the files are looked at each second too.
/// </summary>
internal sealed class SpecificationWatch : IAsyncDisposable
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    // An editor writes a file in several steps; it is read when it has not changed for this long.
    private static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(100);

    private static readonly string[] Endings = [".json", ".yaml", ".yml"];

    private readonly LiveDocuments _documents;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Task _work;

    public SpecificationWatch(LiveDocuments documents)
    {
        _documents = documents;
        FileStamps stamps = FileStamps.Of(documents.Files);
        foreach (string folder in documents.Files.Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal))
        {
            Watch(folder);
        }

        _work = Task.Run(() => RunAsync(stamps));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        _watchers.ForEach(watcher => watcher.Dispose());
        await _work.ConfigureAwait(false);
        _stop.Dispose();
        _signal.Dispose();
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder);
            _watchers.Add(watcher);
            watcher.Changed += (_, change) => Signal(change.Name);
            watcher.Created += (_, change) => Signal(change.Name);
            watcher.Deleted += (_, change) => Signal(change.Name);
            watcher.Renamed += (_, change) => Signal(change.Name);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // The system has no more watches to give; looking each second does.
        }
    }

    private void Signal(string? name)
    {
        if (!Array.Exists(Endings, ending => name?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ?? false))
        {
            return;
        }

        try
        {
            _signal.Release();
        }
        catch (Exception exception) when (exception is SemaphoreFullException or ObjectDisposedException)
        {
            // One signal is as good as two, and after the end none is heard.
        }
    }

    private async Task RunAsync(FileStamps known)
    {
        try
        {
            while (true)
            {
                bool told = await _signal.WaitAsync(LookInterval, _stop.Token).ConfigureAwait(false);
                FileStamps now = FileStamps.Of(_documents.Files);

                // A document that is broken may be mended by a file that it did not know before.
                if (!now.Equals(known) || (told && _documents.IsOutdated))
                {
                    known = await WaitForQuietAsync(now).ConfigureAwait(false);
                    IReadOnlyList<string> before = _documents.Files;
                    _documents.Reload(_stop.Token);
                    known = before.SequenceEqual(_documents.Files) ? known : FileStamps.Of(_documents.Files);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The mock has stopped.
        }
    }

    private async Task<FileStamps> WaitForQuietAsync(FileStamps stamps)
    {
        while (true)
        {
            await Task.Delay(QuietTime, _stop.Token).ConfigureAwait(false);
            FileStamps now = FileStamps.Of(_documents.Files);
            if (now.Equals(stamps))
            {
                return now;
            }

            stamps = now;
        }
    }
}
