namespace KoreApiKit.Benchmarks.Programs;

/// <summary>Whom both programs call as. The server that answers them looks at none of it.</summary>
internal static class Account
{
    public const string ApplicationId = "st-0603182c-7ffb-53c3-b307-47ca14b90000";
    public const string AccountId = "67777ce93e25326494e90000";
    public const string ClientId = "cs-0603182c-7ffb-53c3-b307-47ca14b90000";
    public const string ClientSecret = "benchmark-secret-of-thirty-two-bytes";
}
