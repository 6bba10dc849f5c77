using System.CommandLine;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock;
using KoreApiKit.Mock.Reloading;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Mocking;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit mock</c>: a server that answers as documents say, until it is interrupted.</summary>
internal static class MockCommand
{
    private const string Name = "mock";

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions(many: true);
        var options = new MockOptionSet();
        Option<string> log = Choice.Create("--log", "How requests are logged on standard output.", "text", "json", "none");
        var command = new Verb(Name, "Serves documents: checks requests, and answers them by examples and schemas.")
        {
            Examples =
            [
                ("korekit mock spec/api.yaml", "A server on port 4010"),
                ("korekit mock spec/api.yaml --stateful --port 8080", "What is created can be read, listed and deleted"),
                ("korekit mock spec/api.yaml --dynamic --seed 7", "Other values in each answer, the same ones in each run"),
                ("korekit mock spec/api.yaml --delay 100..500ms --fault 5%:500,1%:reset", "A slow server that fails"),
                ("curl -H 'Prefer: code=404, example=gone' localhost:4010/pets/1", "One answer of many"),
            ],
        };
        input.AddTo(command);
        options.AddTo(command);
        command.Options.Add(log);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            [.. input.Openers(parsed, console).Select(open => MockedSpec.Create(open, console))],
            options.Read(parsed),
            new MockLog(console, Enum.Parse<MockLogFormat>(parsed.GetRequiredValue(log), ignoreCase: true)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        MockSource[] sources, MockServerOptions options, MockLog log, CancellationToken cancellationToken)
    {
        try
        {
            MockServer server = await StartAsync(sources, options with { OnExchange = log.Write, OnNotice = log.Tell }, cancellationToken).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                log.Tell($"{string.Join(", ", sources.Select(source => source.Name))} is served at {server.Address} ({Count(server.Paths.Count)}); Ctrl+C stops it");
                await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // To be interrupted is how a server ends.
        }

        return ExitCode.Clean;
    }

    private static async Task<MockServer> StartAsync(MockSource[] sources, MockServerOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await MockServer.StartAsync(sources, options, cancellationToken).ConfigureAwait(false);
        }
        catch (SpecificationException exception)
        {
            throw new ToolException(exception.Message, exception);
        }
        catch (IOException exception)
        {
            throw new ToolException(
                $"the mock cannot listen on {options.Host}:{options.Port}: {exception.Message.TrimEnd('.')}; choose another by --port, 0 for a free one", exception);
        }
    }

    private static string Count(int paths) => paths == 1 ? "1 path" : $"{paths} paths";
}
