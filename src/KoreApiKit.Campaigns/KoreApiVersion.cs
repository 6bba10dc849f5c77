namespace KoreApiKit.Campaigns;

/// <summary>Which version of the campaign API is called for operations that both have.</summary>
/// <remarks>
/// Scheduling and call-backs are in version 2 only, adding contacts to a list and the address book in version 1 only; these
/// are called there whatever is chosen. The form of a voice campaign belongs to one version, and is sent to that one.
/// </remarks>
public enum KoreApiVersion
{
    /// <summary>Version 1, without DNC lists.</summary>
    V1 = 1,

    /// <summary>Version 2, with DNC lists.</summary>
    V2 = 2,
}
