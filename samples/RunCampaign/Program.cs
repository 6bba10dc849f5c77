// Takes the contacts of a CSV file through a whole campaign: list, import, SMS campaign, schedule, watching, stop.
// Without settings it talks to an embedded stub, for which a minute passes in a second; with the KORE_… variables it talks to a
// real host, and texts the contacts of the file.

using RunCampaign;

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first one ends the run in order, a second one the process.
    pressed.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};

return await CampaignJob.RunAsync(args, Environment.GetEnvironmentVariable, Display.OfConsole(), Console.Error, interruption.Token);
