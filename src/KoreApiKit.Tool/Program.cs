using KoreApiKit.Tool;
using KoreApiKit.Tool.Consoles;

return await Korekit.RunAsync(args, ToolConsole.OfProcess(), CancellationToken.None);
