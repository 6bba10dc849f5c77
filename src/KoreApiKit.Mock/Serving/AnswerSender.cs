using System.Net.Sockets;
using System.Text;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Answers;
using KoreApiKit.Mock.Faults;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace KoreApiKit.Mock.Serving;

/// <summary>Sends answers, with what is to go wrong with them.</summary>
internal static class AnswerSender
{
    // No text of JSON may hold these bytes outside a string, nor end in them.
    private static readonly byte[] Garbage = [.. Encoding.ASCII.GetBytes("}<")];

    public static async Task SendAsync(HttpContext context, MockAnswer answer, Fault? fault)
    {
        if (fault?.Kind == FaultKind.Reset)
        {
            Reset(context);
            return;
        }

        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        foreach (IGrouping<string, NameValue> header in answer.Headers.GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase))
        {
            response.Headers.Append(header.Key, header.Select(pair => pair.Value).ToArray());
        }

        if (Statuses.IsBodiless(answer.Status))
        {
            return;
        }

        byte[] body = fault?.Kind switch
        {
            FaultKind.Empty => [],
            FaultKind.Malformed => Malform(answer.Body),
            _ => answer.Body,
        };
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        if (fault?.Kind == FaultKind.Truncated)
        {
            await response.Body.WriteAsync(body.AsMemory(0, body.Length / 2), context.RequestAborted).ConfigureAwait(false);
            await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            context.Abort();
            return;
        }

        await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    // Without lingering, closing a socket sends a reset (RFC 9293, section 3.10.4) instead of an orderly end.
    private static void Reset(HttpContext context)
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        context.Abort();
    }

    private static byte[] Malform(byte[] body) => body.Length <= Garbage.Length
        ? Garbage
        : [.. body.AsSpan(0, body.Length - Garbage.Length), .. Garbage];
}
