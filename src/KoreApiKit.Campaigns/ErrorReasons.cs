namespace KoreApiKit.Campaigns;

public sealed partial record ErrorResponse
{
    /// <summary>
    /// Why the call was refused, as one text, in whichever of the vendor's two shapes it came; null when the answer does not tell.
    /// It is the provider's text: clean it before you show it on a terminal.
    /// </summary>
    public string? Reason
    {
        get
        {
            string reasons = string.Join("; ", (Errors ?? []).Select(error => error.Message).Where(message => !string.IsNullOrEmpty(message)));
            return reasons.Length > 0 ? reasons : Message;
        }
    }
}
