using Spectre.Console;

namespace RunCampaign;

/// <summary>A bar for the import and a spinner for the status, on a terminal.</summary>
internal sealed class TerminalDisplay(IAnsiConsole console) : Display
{
    private CampaignStatus? _shown;

    public override void Say(string line) => console.WriteLine(line);

    public override async Task ShowImportAsync(int total, Func<IProgress<ImportProgress>, Task> import)
    {
        await console.Progress().StartAsync(async context =>
        {
            ProgressTask bar = context.AddTask("Importing contacts", maxValue: total);
            await import(new Told<ImportProgress>(progress => bar.Value = progress.Sent));
        });
        Say($"Imported   {total} of {total}");
    }

    public override async Task ShowStatusAsync(string waitingFor, Func<IProgress<CampaignStatus>, Task> wait)
    {
        CampaignStatus? last = null;
        await console.Status().StartAsync(Markup.Escape(waitingFor), context => wait(new Told<CampaignStatus>(status =>
        {
            last = status;
            context.Status = Markup.Escape($"{waitingFor}: it is {status}");
        })));
        if (last != _shown)
        {
            _shown = last;
            Say($"Status     {last}");
        }
    }
}
