using KoreApiKit.Http;

namespace KoreApiKit.Campaigns;

/// <summary>
/// The address book for outbound calls. Version 1 has it alone, and the token's app needs the scope Configuration. Safe for use
/// from many threads.
/// </summary>
/// <param name="client">Makes the calls.</param>
public sealed class ContactOperations(IKoreCampaignsClient client)
{
    private const int UsualPageSize = 10;

    /// <summary>Creates contacts. A number that is taken is refused.</summary>
    public Task<IReadOnlyList<Contact>> CreateAsync(IReadOnlyList<NewContact> contacts, CancellationToken cancellationToken = default) =>
        client.CreateContactsAsync(contacts, cancellationToken);

    /// <summary>
    /// Creates contacts from a CSV file with the columns firstName, lastName, salutation, cellPhoneNumber, cellPhoneCountryCode and
    /// cellPhoneExtension.
    /// </summary>
    /// <param name="file">The file; a <see cref="Stream"/> converts to it and stays yours.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<IReadOnlyList<Contact>> ImportAsync(FilePart file, CancellationToken cancellationToken = default) =>
        client.ImportContactsAsync(new ImportContactsRequest { File = file }, cancellationToken);

    /// <summary>Lists the contacts, page by page as they are enumerated.</summary>
    /// <param name="pageSize">How many contacts to take a page for, at least 1.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <remarks><inheritdoc cref="ContactListOperations.ListContactsAsync" path="/remarks"/></remarks>
    public IAsyncEnumerable<Contact> ListAsync(int pageSize = UsualPageSize, CancellationToken cancellationToken = default) => Paging.WalkAsync(
        async (position, token) =>
        {
            (int? skip, int? limit) = UndocumentedPaging.Of(position);
            ContactPage page = await client.ListContactsAsync(skip, limit, token).ConfigureAwait(false);
            return new PageOf<Contact>(page.Results, page.Skip, page.Limit, page.HasMore, page.TotalPages);
        },
        pageSize,
        cancellationToken);

    /// <summary>Replaces a contact.</summary>
    public Task<Contact> UpdateAsync(ContactId id, NewContact contact, CancellationToken cancellationToken = default) =>
        client.UpdateContactAsync(Identifiers.Required(id.Value, nameof(id)), contact, cancellationToken);

    /// <summary>Replaces several contacts. Each succeeds or fails by itself.</summary>
    public Task<BulkContactsResponse> UpdateAsync(IReadOnlyList<ContactUpdate> contacts, CancellationToken cancellationToken = default) =>
        client.UpdateContactsAsync(contacts, cancellationToken);

    /// <summary>Deletes a contact, which the provider keeps as inactive.</summary>
    public Task<Contact> DeleteAsync(ContactId id, CancellationToken cancellationToken = default) =>
        client.DeleteContactAsync(Identifiers.Required(id.Value, nameof(id)), cancellationToken);

    /// <summary>Deletes several contacts. Each succeeds or fails by itself.</summary>
    public Task<BulkContactsResponse> DeleteAsync(IReadOnlyList<ContactId> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return client.DeleteContactsAsync(
            new DeleteContactsRequest { Ids = [.. ids.Select(id => Identifiers.Required(id.Value, nameof(ids)))] }, cancellationToken);
    }
}
