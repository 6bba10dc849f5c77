namespace KoreApiKit.Contracts.Broker;

/// <summary>What kind of thing went wrong, for the hint of how to put it right.</summary>
internal enum BrokerFailure
{
    /// <summary>The address is none, or is not that of a broker.</summary>
    Address,

    /// <summary>Credentials are missing, malformed or refused.</summary>
    Credentials,

    /// <summary>The broker did not answer in time.</summary>
    Timeout,

    /// <summary>The broker failed, or refuses the request for a reason that its words give.</summary>
    Answer,
}

/// <summary>The broker cannot be asked, or its answer cannot be used. The message is one sentence without a full stop and without secrets.</summary>
internal sealed class BrokerException : Exception
{
    public BrokerException(BrokerFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    public BrokerFailure Failure { get; }
}
