using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.References;

/// <summary>A kept text is read once, and each run hears of all that is in it.</summary>
public class KeptDocumentTests
{
    private int _readings;

    [Fact]
    public void A_text_is_read_once_and_its_findings_come_with_each_reading()
    {
        SpecFile file = File("a: 1\na: 2\n");
        var first = new FindingCollection();
        var second = new FindingCollection();

        SpecDocument document = file.Read(first, CancellationToken.None);

        Assert.Same(document, file.Read(second, CancellationToken.None));
        Assert.Equal(1, _readings);
        Assert.Equal(1, first.Count);
        Assert.Equal(first.ToOrderedArray(), second.ToOrderedArray());
    }

    [Fact]
    public void A_long_text_is_read_anew()
    {
        SpecFile file = File("a: " + new string('x', KeptDocument.LongestKept));

        SpecDocument document = file.Read(new FindingCollection(), CancellationToken.None);

        Assert.NotSame(document, file.Read(new FindingCollection(), CancellationToken.None));
        Assert.Equal(2, _readings);
    }

    [Fact]
    public void Nothing_is_kept_of_a_reading_that_was_cancelled()
    {
        SpecFile file = File("a: 1\n");

        Assert.Throws<OperationCanceledException>(() => file.Read(new FindingCollection(), new CancellationToken(canceled: true)));
        Assert.NotNull(file.Read(new FindingCollection(), CancellationToken.None).Root);
        Assert.Equal(2, _readings);
    }

    private SpecFile File(string text) => new("api.yaml", () =>
    {
        _readings++;
        return text;
    })
    {
        Kept = new KeptDocument(),
    };
}
