using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>The rows of the table of schemas: what is emitted for each, and what the code does.</summary>
public sealed class SchemaRowTests
{
    private static readonly SchemaRow[] Rows = [.. CompositionRows.All, .. ValueRows.All];

    internal static SchemaApi Api => Shared.Value;

    private static readonly Lazy<SchemaApi> Shared = new(() => new SchemaApi(string.Join('\n', Rows.Select(row => row.Schemas))));

    public static TheoryData<string> Names => new(Rows.Select(row => row.Name));

    public static TheoryData<string, int> Samples
    {
        get
        {
            var samples = new TheoryData<string, int>();
            foreach (SchemaRow row in Rows)
            {
                for (int i = 0; i < row.Samples.Length; i++)
                {
                    samples.Add(row.Name, i);
                }
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_code_is_that_of_the_snapshot(string name) => Snapshot.Match(name, Api.Files[name]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_is_read_checked_and_written_back(string name, int index)
    {
        SchemaSample sample = Rows.Single(row => row.Name == name).Samples[index];

        string found = Api.Check(sample.Type, sample.Json);

        Assert.True(sample.Expected.Length == 0 ? found.Length == 0 : found.Contains(sample.Expected, StringComparison.Ordinal), $"{sample.Json}\nexpected: {sample.Expected}\nfound: {found}");
    }

    [Fact]
    public void Nothing_is_left_unexpressed() =>
        Assert.DoesNotContain(Api.Findings, finding => finding.Descriptor == FindingDescriptors.NotExpressed);
}
