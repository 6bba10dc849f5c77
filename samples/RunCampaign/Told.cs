namespace RunCampaign;

/// <summary>Progress that is told at once and in order, unlike that of <see cref="Progress{T}"/>, which goes by the thread pool.</summary>
internal sealed class Told<T>(Action<T> tell) : IProgress<T>
{
    public void Report(T value) => tell(value);
}
