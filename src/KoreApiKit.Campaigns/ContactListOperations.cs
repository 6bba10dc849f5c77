namespace KoreApiKit.Campaigns;

/// <summary>Contact lists, by the version that the options name. Safe for use from many threads.</summary>
/// <param name="client">Makes the calls.</param>
/// <param name="version">The version to call for what both have.</param>
public sealed class ContactListOperations(IKoreCampaignsClient client, KoreApiVersion version = KoreApiVersion.V1)
{
    private const int UsualPageSize = 50;
    private const int UsualBatchSize = 500;

    private bool IsVersion2 => version == KoreApiVersion.V2;

    /// <summary>Creates an empty list.</summary>
    /// <param name="name">The name by which campaigns refer to the list, 1 to 48 characters.</param>
    /// <param name="description">What the list is for, at most 256 characters.</param>
    /// <param name="allowDuplicates">Whether the list takes a contact twice.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ContactList> CreateAsync(
        string name, string description, bool allowDuplicates = false, CancellationToken cancellationToken = default)
    {
        var request = new CreateContactListRequest { Name = name, Description = description, AllowDuplicates = allowDuplicates };
        ContactListResponse response = await (IsVersion2
            ? client.CreateContactListV2Async(request, cancellationToken)
            : client.CreateContactListAsync(request, cancellationToken)).ConfigureAwait(false);
        return response.Data;
    }

    /// <summary>Reads a list, without its contacts.</summary>
    public async Task<ContactList> GetAsync(ContactListId id, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        ContactListResponse response = await (IsVersion2
            ? client.GetContactListV2Async(text, cancellationToken)
            : client.GetContactListAsync(text, cancellationToken)).ConfigureAwait(false);
        return response.Data;
    }

    /// <summary>Reads all lists; the provider gives them in one answer.</summary>
    public async Task<IReadOnlyList<ContactList>> ListAsync(CancellationToken cancellationToken = default)
    {
        ContactListsResponse response = await (IsVersion2
            ? client.ListContactListsV2Async(cancellationToken)
            : client.ListContactListsAsync(cancellationToken)).ConfigureAwait(false);
        return response.Data;
    }

    /// <summary>Changes what the change names; the rest stays.</summary>
    /// <exception cref="ArgumentException">The change is about duplicates, and version 2 is called, which cannot change that; nothing was sent.</exception>
    public async Task UpdateAsync(ContactListId id, UpdateContactListRequest change, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        ArgumentNullException.ThrowIfNull(change);
        if (IsVersion2 && change.AllowDuplicates is not null)
        {
            throw new ArgumentException("Version 2 cannot change whether a list takes a contact twice: leave AllowDuplicates out.", nameof(change));
        }

        await (IsVersion2
            ? client.UpdateContactListV2Async(text, change, cancellationToken)
            : client.UpdateContactListAsync(text, change, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Deletes a list and gives its last state. A list that a campaign refers to cannot be deleted.</summary>
    public async Task<ContactList> DeleteAsync(ContactListId id, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        ContactListResponse response = await (IsVersion2
            ? client.DeleteContactListV2Async(text, cancellationToken)
            : client.DeleteContactListAsync(text, cancellationToken)).ConfigureAwait(false);
        return response.Data;
    }

    /// <summary>Adds contacts to a list. The provider answers before they are in it, and tells neither ids nor counts.</summary>
    /// <param name="listName">The list's name; an id cannot be given.</param>
    /// <param name="contacts">The contacts, at least one. No largest number is documented.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task AddContactsAsync(string listName, IReadOnlyList<NewListContact> contacts, CancellationToken cancellationToken = default) =>
        await client.AddContactsAsync(new AddContactsRequest { ContactListName = listName, Contacts = contacts }, cancellationToken).ConfigureAwait(false);

    /// <summary>Adds many contacts to a list, in batches, one after another. No batch is ever sent twice by itself.</summary>
    /// <param name="listName">The list's name; an id cannot be given.</param>
    /// <param name="contacts">The contacts, such as those of a <see cref="ContactFiles.ContactFile"/>.</param>
    /// <param name="batchSize">How many contacts to send at once, at least 1; 500 by default. No largest number is documented.</param>
    /// <param name="progress">Is told how many contacts were taken, after each batch; null (the default) for nobody.</param>
    /// <param name="cancellationToken">Stops before the next batch.</param>
    /// <exception cref="ContactImportException">A batch failed; it tells how many contacts were taken before.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batchSize"/> is below 1.</exception>
    public async Task ImportContactsAsync(
        string listName,
        IReadOnlyList<NewListContact> contacts,
        int batchSize = UsualBatchSize,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(listName);
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        int sent = 0;
        foreach (NewListContact[] batch in contacts.Chunk(batchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await AddContactsAsync(listName, batch, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                throw new ContactImportException(sent, contacts.Count, exception);
            }

            sent += batch.Length;
            progress?.Report(new ImportProgress(sent, contacts.Count));
        }
    }

    /// <summary>Lists the contacts of a list, page by page as they are enumerated.</summary>
    /// <param name="id">The list.</param>
    /// <param name="pageSize">How many contacts to take a page for, at least 1.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <remarks>
    /// The vendor documents no way to ask for a page. The first call asks for nothing; when the answer says that more follow, the
    /// next ones send <c>skip</c> and <c>limit</c>, and <see cref="InvalidOperationException"/> says when that is ignored.
    /// </remarks>
    public IAsyncEnumerable<ListContact> ListContactsAsync(
        ContactListId id, int pageSize = UsualPageSize, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        return Paging.WalkAsync(
            async (position, token) =>
            {
                (int? skip, int? limit) = UndocumentedPaging.Of(position);
                ListContactsResponse response = await (IsVersion2
                    ? client.ListContactsOfListV2Async(text, skip, limit, token)
                    : client.ListContactsOfListAsync(text, skip, limit, token)).ConfigureAwait(false);
                ListContactPage page = response.Data;
                return new PageOf<ListContact>(page.Results, page.Skip, page.Limit, page.HasMore, page.TotalPages);
            },
            pageSize,
            cancellationToken);
    }
}
