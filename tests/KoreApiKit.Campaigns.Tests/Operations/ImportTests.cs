using KoreApiKit.Campaigns.Tests.Support;

namespace KoreApiKit.Campaigns.Tests.Operations;

public sealed class ImportTests
{
    private const string Taken = """{ "message": "Adding contacts to public list is in progress" }""";

    private static readonly NewListContact[] Contacts =
        [.. Enumerable.Range(0, 5).Select(number => new NewListContact { PhoneNumber = $"+91987654321{number}" })];

    [Fact]
    public async Task Contacts_are_sent_in_batches_and_each_is_reported()
    {
        ScriptedServer server = ScriptedServer.Answering(Taken);
        var progress = new ProgressList();

        await server.Client().ContactLists.ImportContactsAsync("list", Contacts, batchSize: 2, progress);

        Assert.Equal([2, 2, 1], server.Bodies.Select(body => body!["data"]!.AsArray().Count));
        Assert.Equal([new(2, 5), new(4, 5), new(5, 5)], progress.Values);
        Assert.All(server.Bodies, body => Assert.Equal("list", body!["contact_list_name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_batch_that_fails_is_not_sent_again_and_tells_how_far_it_came()
    {
        ScriptedServer server = ScriptedServer.Answering((200, Taken), (500, "broken"));

        ContactImportException exception = await Assert.ThrowsAsync<ContactImportException>(
            () => server.Client().ContactLists.ImportContactsAsync("list", Contacts, batchSize: 2));

        Assert.Equal((2, 5, 2), (exception.Sent, exception.Total, server.Calls.Count));
        Assert.Contains("going on with contact 3", exception.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<Errors.ApiException>(exception.InnerException);
    }

    [Fact]
    public async Task No_contacts_make_no_call_and_cancelling_ends_between_batches()
    {
        ScriptedServer server = ScriptedServer.Answering(Taken);
        using var cancellation = new CancellationTokenSource();
        ContactListOperations lists = server.Client().ContactLists;

        await lists.ImportContactsAsync("list", []);
        Assert.Empty(server.Calls);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lists.ImportContactsAsync(
            "list", Contacts, 2, new ProgressList(_ => cancellation.Cancel()), cancellation.Token));
        Assert.Single(server.Calls);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => lists.ImportContactsAsync("list", Contacts, 0));
    }

    private sealed class ProgressList(Action<ImportProgress>? then = null) : IProgress<ImportProgress>
    {
        public List<ImportProgress> Values { get; } = [];

        public void Report(ImportProgress value)
        {
            Values.Add(value);
            then?.Invoke(value);
        }
    }
}
