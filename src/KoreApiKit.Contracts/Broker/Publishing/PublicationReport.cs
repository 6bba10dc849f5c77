using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker.Publishing;

/// <summary>What is reported of publishing.</summary>
internal static class PublicationReport
{
    /// <summary>What is wrong with files before anything is published, in order of the files.</summary>
    /// <param name="merge">Whether several files between the same two applications are put together by the broker.</param>
    public static ImmutableArray<ReportFinding> Check(IReadOnlyList<PactContent> contents, bool merge)
    {
        IEnumerable<ReportFinding> unreadable = contents.SelectMany(content => content.Reading.Problems.Select(problem => new ReportFinding(
            content.IsPublishable ? PublishRules.Problem : PublishRules.Unreadable, problem.Message, ReportPlace.At(problem.Location, problem.Pointer))));
        IEnumerable<ReportFinding> duplicates = contents
            .Where(content => content.IsPublishable)
            .GroupBy(content => (content.Pact.Consumer, content.Pact.Provider))
            .SelectMany(group => group.Skip(1).Select(second => Duplicate(group.First().Pact, second.Pact)));
        return [.. unreadable, .. merge ? [] : duplicates];
    }

    /// <summary>Why a broker refused, in the order of publishing.</summary>
    public static IEnumerable<ReportFinding> Refusals(Publication publication) => publication.Complaints.Select(complaint =>
    {
        PactFile pact = Meant(publication, complaint).Pact;
        return new ReportFinding(
            publication.IsConflict ? PublishRules.Conflict : PublishRules.Refused,
            complaint.ToString(),
            ReportPlace.At(pact.ConsumerLocation, "/consumer/name"));
    });

    /// <summary>What a broker took, and what it says about that.</summary>
    public static IEnumerable<string> Notes(Publication publication, ApplicationVersion version, BrokerAddress broker)
    {
        IEnumerable<string> notices = publication.Notices
            .Where(notice => notice.Level != NoticeLevel.Debug)
            .Select(notice => $"broker: {notice.Text}")
            .Where(text => !publication.Complaints.Any(complaint => text.EndsWith(complaint.Text, StringComparison.Ordinal)));
        return publication.Complaints.IsEmpty
            ? publication.Pacts
                .Select(content => $"published {content.Pact.Consumer} {version.Number} with {content.Pact.Provider} to {broker}")
                .Concat(notices)
            : notices;
    }

    private static ReportFinding Duplicate(PactFile first, PactFile second) => new(
        PublishRules.Duplicate,
        $"This is a second pact of '{second.Consumer}' with '{second.Provider}'; publish one of the files, or give --merge",
        ReportPlace.At(second.ConsumerLocation, "/consumer/name"))
    {
        Related = [new RelatedPlace(ReportPlace.At(first.ConsumerLocation, "/consumer/name"), "the first")],
    };

    // A broker names the contract by its index in the request, or its provider in the sentence.
    private static PactContent Meant(Publication publication, BrokerComplaint complaint)
    {
        string[] way = complaint.Field?.Split('.') ?? [];
        return way is ["contracts", var index, ..] && int.TryParse(index, out int number) && number >= 0 && number < publication.Pacts.Length
            ? publication.Pacts[number]
            : publication.Pacts.FirstOrDefault(content => complaint.Text.Contains(content.Pact.Provider, StringComparison.Ordinal), publication.Pacts[0]);
    }
}
