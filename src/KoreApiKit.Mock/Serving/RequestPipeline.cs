using System.Text;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Answers;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Mock.Documents;
using KoreApiKit.Mock.Faults;
using KoreApiKit.Mock.Logging;
using KoreApiKit.Mock.Preferences;
using Microsoft.AspNetCore.Http;

namespace KoreApiKit.Mock.Serving;

/// <summary>What goes wrong and how slowly.</summary>
internal sealed record Disturbance(DelayRange Delay, IReadOnlyList<FaultRule> Faults, int Seed);

/// <summary>Takes each request from the connection to its answer and into the log.</summary>
/// <param name="tell">Takes each exchange when it is over; must be quick and safe for several threads.</param>
internal sealed class RequestPipeline(
    MockEndpoint endpoint,
    ControlEndpoint control,
    Disturbance disturbance,
    ExchangeLog log,
    Func<DocumentSet> documents,
    TimeProvider time,
    Action<MockExchange>? tell)
{
    private const int MostLoggedBody = 64 * 1024;

    private long _number;

    public async Task HandleAsync(HttpContext context)
    {
        long began = time.GetTimestamp();
        RequestData request = RequestReader.ReadHead(context.Request);
        if (control.Answer(request.Method, request.Path) is { } own)
        {
            await AnswerSender.SendAsync(context, own, null).ConfigureAwait(false);
            return;
        }

        long number = Interlocked.Increment(ref _number);
        DateTimeOffset now = time.GetUtcNow();
        Decision decision;
        try
        {
            request = await RequestReader.ReadAsync(context.Request).ConfigureAwait(false);
            decision = endpoint.Decide(request);
        }
        catch (BadHttpRequestException exception)
        {
            decision = new Decision(Unreadable(exception).ToAnswer(), new RequestPreferences(), null);
        }
#pragma warning disable CA1031 // Whatever it is, the client gets an answer and the log says so.
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            decision = new Decision(Faulty(exception).ToAnswer(), new RequestPreferences(), null);
        }

        var die = Die.For(disturbance.Seed, "fault", number);
        Fault? fault = decision.Preferences.Fault ?? FaultRule.Choose(disturbance.Faults, die);
        TimeSpan delay = (decision.Preferences.Delay ?? disturbance.Delay).Choose(die);
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, time, context.RequestAborted).ConfigureAwait(false);
        }

        MockAnswer answer = fault is { Kind: FaultKind.Status } ? Failed(fault, decision.Answer) : decision.Answer;
        Log(request, decision, answer, fault, number, now, time.GetElapsedTime(began));
        await AnswerSender.SendAsync(context, answer, fault).ConfigureAwait(false);
    }

    // The headers of the answer stay, among them those that let a page read it.
    private static MockAnswer Failed(Fault fault, MockAnswer answer)
    {
        MockAnswer failed = new Problem(fault.Status, "fault", "The mock was asked to fail", $"This is the fault '{fault}', not an answer of the document.").ToAnswer();
        return failed with { Headers = answer.Headers, Notes = [] };
    }

    private static Problem Unreadable(BadHttpRequestException exception) => exception.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? new Problem(413, "body-too-large", "The body is larger than the mock takes", "Send less, or start the mock with a larger limit for bodies.")
        : new Problem(exception.StatusCode, "request-unreadable", "The request is no HTTP that can be read", exception.Message);

    private static Problem Faulty(Exception exception) => new(
        500, "mock-failed", "The mock itself failed", $"{exception.GetType().Name}: {exception.Message} Please report this with the document.");

    private void Log(
        RequestData request, Decision decision, MockAnswer answer, Fault? fault, long number, DateTimeOffset now, TimeSpan duration)
    {
        var credentials = new ExchangeCredentials(documents().Documents
            .SelectMany(document => document.Document.SecuritySchemes)
            .Select(scheme => scheme.ParameterName)
            .OfType<string>());
        ReadOnlySpan<byte> body = request.Body.Span;
        var exchange = new MockExchange
        {
            Number = number,
            Time = now,
            Duration = duration,
            Method = request.Method,
            Path = request.Path,
            Query = credentials.Hide(request.Query),
            Headers = credentials.Hide(request.Headers),
            Body = Encoding.UTF8.GetString(body[..Math.Min(body.Length, MostLoggedBody)]),
            OperationId = decision.Operation is { } operation ? operation.OperationId ?? $"{operation.Method} {operation.RequestPath}" : null,
            Status = fault?.Kind == FaultKind.Reset ? 0 : answer.Status,
            Violations = answer.Violations.Count > 0 ? answer.Violations : decision.Answer.Violations,
            Notes = fault is null ? answer.Notes : [$"fault {fault}", .. answer.Notes],
        };
        log.Add(exchange);
        tell?.Invoke(exchange);
    }
}
