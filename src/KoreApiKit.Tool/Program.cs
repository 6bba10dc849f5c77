using KoreApiKit.Tool;
using KoreApiKit.Tool.Consoles;

ShortRun.DeferCollections();
return await Korekit.RunAsync(args, ToolConsole.OfProcess(), CancellationToken.None);
