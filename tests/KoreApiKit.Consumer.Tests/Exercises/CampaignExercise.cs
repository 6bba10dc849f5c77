using System.Net;
using KoreApiKit.Campaigns;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Cases;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>One interaction of the specification, and the call of the generated client that relies on it.</summary>
/// <param name="Contract">The interaction.</param>
/// <param name="Exercise">Calls the client against the mock server and asserts on what it gives.</param>
internal sealed record CampaignExercise(ContractCase Contract, Func<IKoreCampaignsClient, CancellationToken, Task> Exercise)
{
    /// <summary>What the client sends as its credential: a token in form, but of nobody.</summary>
    public const string Token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl";

    /// <summary>Runs the exercise against a mock server; the session keeps what the client honoured.</summary>
    public Task VerifyAsync(PactSession session) => Contract.VerifyAsync(session, async (server, cancellationToken) =>
    {
        using HttpClient http = Http.ApiHttpClient.Create(server.MockServerUri);
        var client = new KoreCampaignsClient(http, new KoreCampaignsClientOptions
        {
            Iid = KoreCampaignsContracts.CreateSmsCampaign.AdvancedArguments.Iid,
            AccountId = KoreCampaignsContracts.CreateSmsCampaign.AdvancedArguments.AccountId,
            Auth = Authentication.CredentialProvider.FromValue(Token),
        });
        await Exercise(client, cancellationToken);
    });

    /// <summary>An operation with a body, which gives what its contract says.</summary>
    public static CampaignExercise Answered<TRequest, TResponse>(
        ContractCase<TRequest, TResponse> contract, Func<IKoreCampaignsClient, TRequest, CancellationToken, Task<TResponse>> call) =>
        new(contract, async (client, cancellationToken) => Assert.Equal(contract.Response, await call(client, contract.Request, cancellationToken)));

    /// <summary>An operation without a body, or with one that says nothing, which gives what its contract says.</summary>
    public static CampaignExercise Answered<TRequest, TResponse>(
        ContractCase<TRequest, TResponse> contract, Func<IKoreCampaignsClient, CancellationToken, Task<TResponse>> call) =>
        new(contract, async (client, cancellationToken) => Assert.Equal(contract.Response, await call(client, cancellationToken)));

    /// <summary>An operation with a body that is refused for want of a scope.</summary>
    public static CampaignExercise Refused<TRequest>(
        ContractCase<TRequest, ErrorResponse> contract, Func<IKoreCampaignsClient, TRequest, CancellationToken, Task> call) =>
        Refused(contract, (client, cancellationToken) => call(client, contract.Request, cancellationToken));

    /// <summary>An operation without a body, or with one of its own, that is refused for want of a scope.</summary>
    public static CampaignExercise Refused<TRequest>(
        ContractCase<TRequest, ErrorResponse> contract, Func<IKoreCampaignsClient, CancellationToken, Task> call) =>
        new(contract, async (client, cancellationToken) =>
        {
            ErrorResponseException refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => call(client, cancellationToken));
            Assert.Equal((HttpStatusCode.Unauthorized, "Permission denied. Scope is incorrect!"), (refusal.StatusCode, refusal.Error.Reason));
            Assert.Equal(contract.Response, refusal.Error);
        });
}
