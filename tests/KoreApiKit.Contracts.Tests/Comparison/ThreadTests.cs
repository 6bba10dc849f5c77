using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Pacts;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>However many threads share the work, the findings are the same, in the same order.</summary>
public sealed class ThreadTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void ThePactOfThisRepository(int threads)
    {
        PactFile pact = PactTexts.Read(Comparing.CampaignPact());
        PactComparison expected = new PactComparer(SpecFolder.Specification, threads: 1).Compare(pact);
        PactComparison actual = new PactComparer(SpecFolder.Specification, threads: threads).Compare(pact);
        Assert.NotEmpty(expected.Findings);
        Assert.Equal(Comparing.Full(expected.Findings), Comparing.Full(actual.Findings));
        Assert.Equal(expected.Findings.Select(finding => finding.Case), actual.Findings.Select(finding => finding.Case));
        Assert.Equal(expected.Cases.AsEnumerable(), actual.Cases.AsEnumerable());
    }

    [Fact]
    public void SeveralPactsAtOnceGiveWhatEachGivesAlone()
    {
        PactFile[] pacts = [PactTexts.Read(Comparing.CampaignPact()), PactTexts.Read(PactTexts.Pact("")), PactTexts.Read(Comparing.CampaignPact())];
        PactComparison[] expected = [.. pacts.Select(pact => new PactComparer(SpecFolder.Specification, threads: 1).Compare(pact))];
        PactComparison[] actual = [.. new PactComparer(SpecFolder.Specification, threads: 2).Compare(pacts, CancellationToken.None)];
        Assert.Equal(expected.Select(one => Comparing.Full(one.Findings)), actual.Select(one => Comparing.Full(one.Findings)));
        Assert.Equal(expected.Select(one => one.Cases.AsEnumerable()), actual.Select(one => one.Cases.AsEnumerable()));
    }

    [Fact]
    public void CancellationEndsAllThreads()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var comparer = new PactComparer(SpecFolder.Specification, threads: 3);
        Assert.Throws<OperationCanceledException>(() => comparer.Compare(PactTexts.Read(Comparing.CampaignPact()), source.Token));
    }

    [Fact]
    public void TheQueueGivesEachNumberOnceFromBothEnds()
    {
        var queue = new InteractionQueue(3);
        Assert.Equal([0, 2, 1, -1], new[] { false, true, true, false }.Select(fromEnd => queue.TryTake(fromEnd, out int index) ? index : -1));
    }

    [Fact]
    public void AClosedQueueGivesNothing()
    {
        var queue = new InteractionQueue(3);
        Assert.True(queue.TryTake(fromEnd: false, out _));
        queue.Close();
        Assert.False(queue.TryTake(fromEnd: false, out _));
        Assert.False(queue.TryTake(fromEnd: true, out _));
    }
}
