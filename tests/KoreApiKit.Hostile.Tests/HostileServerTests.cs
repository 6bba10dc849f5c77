using KoreApiKit.Errors;
using KoreApiKit.Hostile.Tests.Clients;
using KoreApiKit.Hostile.Tests.Secrets;
using KoreApiKit.Hostile.Tests.Servers;

namespace KoreApiKit.Hostile.Tests;

/// <summary>
/// A call to each misbehaving server ends as it must, was sent once, keeps what there was of the answer, and shows no secret
/// anywhere.
/// </summary>
public abstract class HostileServerTests
{
    /// <summary>For servers that hang: long enough for the headers to come on a busy machine.</summary>
    private static readonly TimeSpan ShortLimit = TimeSpan.FromSeconds(3);

    /// <summary>A guard only: nothing waits so long.</summary>
    private static readonly TimeSpan LongLimit = TimeSpan.FromMinutes(5);

    public static TheoryData<string> All => [.. Misbehaviours.Names];

    private protected abstract ClientUnderTest ClientFor(Uri address, TimeSpan timeout);

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_call_ends_as_it_must(string name)
    {
        Misbehaviour misbehaviour = Misbehaviours.Named(name);
        await using var server = new ScriptedServer(misbehaviour.PlayAsync);
        using var activities = new ActivityRecorder(server.Port);
        await using ClientUnderTest client = ClientFor(server.Address, misbehaviour.Hangs ? ShortLimit : LongLimit);
        string token = await client.Credential.GetCredentialAsync();

        Exception? exception = await Record.ExceptionAsync(() => client.CreateAsync());

        ReceivedHead request = Assert.Single(server.Requests);
        Assert.Equal(token, request.Header("auth"));
        Check(misbehaviour, exception);
        Assert.Equal(1, activities.Calls);
        NoSecret.In("a trace", activities.Text, token);
        NoSecret.In("the exception", exception is null ? "" : ExceptionText.Of(exception), token);
        NoSecret.In("the text of an object", string.Join('\n', client.Loggable.Select(NoSecret.FormsOf)), token);
        CheckLog(client.Log, token, misbehaviour);
    }

    private static void Check(Misbehaviour misbehaviour, Exception? exception)
    {
        if (misbehaviour.Expected is not Outcome.Throws expected)
        {
            Assert.Null(exception);
            return;
        }

        Assert.NotNull(exception);
        Assert.True(expected.Type == exception.GetType(), exception.ToString());
        Assert.DoesNotContain(exception.Message, character => char.IsControl(character));
        ApiFailure? failure = ExceptionText.FailureOf(exception);
        Assert.Equal(expected.Status, (int?)failure?.StatusCode);
        if (failure is not null)
        {
            Assert.Equal("kept", failure.GetHeader("X-Trace"));
            Assert.StartsWith(expected.BodyStart ?? "", failure.ResponseBody ?? "", StringComparison.Ordinal);
            Assert.InRange(failure.ResponseBody?.Length ?? 0, 0, 16 * 1024);
        }

        misbehaviour.Inspect?.Invoke(exception);
    }

    // .NET quotes a status line that it cannot read, and the factory's logging logs that exception: such a server can repeat
    // the token into the program's log. docs/security.md says so.
    private static void CheckLog(string log, string token, Misbehaviour misbehaviour)
    {
        if (misbehaviour.Name != "repeats the token in the status line")
        {
            NoSecret.In("a log", log, token);
        }
    }
}

public sealed class RegisteredClientTests : HostileServerTests
{
    private protected override ClientUnderTest ClientFor(Uri address, TimeSpan timeout) => new RegisteredClient(address, timeout);
}

public sealed class OwnClientTests : HostileServerTests
{
    private protected override ClientUnderTest ClientFor(Uri address, TimeSpan timeout) => new OwnClient(address, timeout);
}
