namespace KoreApiKit.Campaigns.Authentication;

/// <summary>Makes a new token. Not called by two threads at once.</summary>
internal interface ITokenSigner : IDisposable
{
    SignedToken Sign(DateTimeOffset now);
}
