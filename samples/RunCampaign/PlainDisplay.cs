namespace RunCampaign;

/// <summary>Lines of text, one for each thing that changes.</summary>
internal sealed class PlainDisplay(TextWriter output) : Display
{
    private CampaignStatus? _shown;

    public override void Say(string line) => output.WriteLine(line);

    public override Task ShowImportAsync(int total, Func<IProgress<ImportProgress>, Task> import) =>
        import(new Told<ImportProgress>(progress => Say($"Imported   {progress.Sent} of {progress.Total}")));

    public override Task ShowStatusAsync(string waitingFor, Func<IProgress<CampaignStatus>, Task> wait) =>
        wait(new Told<CampaignStatus>(status =>
        {
            if (status != _shown)
            {
                _shown = status;
                Say($"Status     {status}");
            }
        }));
}
