using System.Globalization;
using System.Text.RegularExpressions;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Tests.Diagnostics;

/// <summary>What holds for every kind of finding.</summary>
public partial class DescriptorTests
{
    public static TheoryData<string> Ids => Descriptors.Ids;

    [Fact]
    public void Ids_are_unique_and_stand_in_order()
    {
        string[] ids = [.. Descriptors.All.Select(descriptor => descriptor.Id)];

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^KAK[0-9]{3}$", id));
        Assert.Empty(ids.Intersect(Descriptors.OfTheBuild));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_category_follows_from_the_hundreds_of_the_id(string id)
    {
        string expected = id[3] switch
        {
            '0' => "KoreApiKit.Reading",
            '1' => "KoreApiKit.Document",
            '2' => "KoreApiKit.Schema",
            '3' => "KoreApiKit.Examples",
            '4' => "KoreApiKit.Options",
            '5' => "KoreApiKit.Changes",
            _ => "KoreApiKit.Internal",
        };

        Assert.Equal(expected, Descriptors.Find(id).Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_title_is_one_sentence_without_a_stop(string id)
    {
        FindingDescriptor descriptor = Descriptors.Find(id);

        Assert.Matches(@"^[A-Z].*[^.\s]$", descriptor.Title);
        Assert.DoesNotContain('\n', descriptor.Title + descriptor.MessageFormat);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Places_of_the_message_count_from_zero_without_a_gap(string id)
    {
        string format = Descriptors.Find(id).MessageFormat;
        int[] places = [.. Place().Matches(format).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()];

        Assert.Equal(Enumerable.Range(0, places.Length), places);
        string[] arguments = [.. places.Select(place => $"<{place}>")];
        string message = string.Format(CultureInfo.InvariantCulture, format, [.. arguments]);
        Assert.All(arguments, argument => Assert.Contains(argument, message, StringComparison.Ordinal));
        Assert.DoesNotContain('{', message);
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Place();
}
