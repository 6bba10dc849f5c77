namespace KoreApiKit.Campaigns;

/// <summary>An import of contacts broke off: the contacts before <see cref="Sent"/> were taken, the batch after them may have been.</summary>
public sealed class ContactImportException : Exception
{
    internal ContactImportException(int sent, int total, Exception cause)
        : base(
            $"Of {total} contacts the provider took {sent}; the next batch failed and may have been taken all the same. "
            + $"Look at the list before going on with contact {sent + 1}. {cause.Message}",
            cause)
    {
        Sent = sent;
        Total = total;
    }

    /// <summary>How many contacts the provider took for certain.</summary>
    public int Sent { get; }

    /// <summary>How many contacts there were.</summary>
    public int Total { get; }
}
