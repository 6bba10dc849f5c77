using KoreApiKit.Benchmarks.Calls;
using KoreApiKit.Benchmarks.Generation;
using KoreApiKit.Benchmarks.Json;

namespace KoreApiKit.Benchmarks.Reporting;

/// <summary>The targets.</summary>
internal static class ReportRows
{
    private const int SmallestScale = 10;
    private const string Kit = "KoreApiKit";
    private const string SourceGeneration = "System.Text.Json, source generation";

    public static IReadOnlyList<ReportRow> All { get; } =
    [
        Time("write the request", SourceGeneration, typeof(RequestWriting), "SourceGeneration", 0.6),
        Bytes("write the request", SourceGeneration, typeof(RequestWriting), "SourceGeneration", 1),
        Time("write the request", "System.Text.Json, reflection", typeof(RequestWriting), "Reflection", 0.25),
        Time("write the request", "Newtonsoft (NSwag's types)", typeof(RequestWriting), "Newtonsoft", 0.25),
        Time("write the request", "Kiota's serializer", typeof(RequestWriting), "Kiota", 0.25),
        Time("write the request", "Refit's default", typeof(RequestWriting), "RefitDefault", 0.25),
        Time("read the answer", SourceGeneration, typeof(ResponseReading), "SourceGeneration", 0.6),
        Bytes("read the answer", "the objects alone", typeof(ResponseReading), "ObjectGraph", 1),
        Time("read the answer", "System.Text.Json, reflection", typeof(ResponseReading), "Reflection", 0.25),
        Time("read the answer", "Newtonsoft (NSwag's types)", typeof(ResponseReading), "Newtonsoft", 0.25),
        Time("read the answer", "Kiota's serializer", typeof(ResponseReading), "Kiota", 0.25),
        Time("read the answer", "Refit's default", typeof(ResponseReading), "RefitDefault", 0.25),
        Large("read 10,000 campaigns", typeof(LargeDocuments), "Read"),
        Large("write 10,000 campaigns", typeof(LargeDocuments), "Write"),
        Large("read 10,000 requests of a union with unknown members", typeof(LargeUnions), "Read"),
        Large("write 10,000 requests of a union with unknown members", typeof(LargeUnions), "Write"),
        Time("read 10,000 campaigns, a line each, from a stream", SourceGeneration, typeof(LineStream), "SourceGeneration", 0.6),
        .. CallRows("HttpClient by hand, source generation", "HandWritten", 1.05),
        .. CallRows("Refit 16", "Refit", 0.5),
        .. CallRows("an NSwag 14 client", "NSwag", 0.5),
        .. CallRows("a Kiota client", "Kiota", 0.5),
        Time("generate the campaign client, from nothing each time", "NSwag 14", typeof(CampaignGeneration), "NSwag", 0.1),
        new("generate the campaign client, warm: in the next build", "NSwag 14", typeof(CampaignGeneration), "KoreApiKitAgain", "NSwag", Quantity.Time, 0.1),
        Scaled(100, Quantity.Time),
        Scaled(1000, Quantity.Time),
        Scaled(1000, Quantity.Bytes),
        new("generate again after an edit in a C# file", "from nothing", typeof(Edits), "CSharpFile", "Full", Quantity.Time, 0.05),
        new("generate again after an edit of one schema", "from nothing", typeof(Edits), "OneSchema", "Full", Quantity.Time, 0.05),
        new("the same, without what the compiler's driver does", "from nothing, without that", typeof(Edits), "OneSchema", "Full", Quantity.Time, 0.05)
        {
            Without = "DriverAloneOneText",
            PeerWithout = "DriverAloneFull",
        },
        new("generate again after an edit of one schema that has a file of its own", "from nothing", typeof(FileEdits), "OneSchema", "Full", Quantity.Time, 0.05),
    ];

    private static ReportRow Time(string what, string against, Type suite, string peer, double target) =>
        new(what, against, suite, Kit, peer, Quantity.Time, target);

    private static ReportRow Bytes(string what, string against, Type suite, string peer, double target) =>
        new(what, against, suite, Kit, peer, Quantity.Bytes, target);

    private static ReportRow Large(string what, Type suite, string direction) =>
        new(what, SourceGeneration, suite, direction + Kit, direction + "SourceGeneration", Quantity.Time, 0.6);

    private static ReportRow Scaled(int operations, Quantity quantity) =>
        new($"generate from {operations:N0} operations, each", "from 10 operations, each", typeof(ScaledGeneration),
            $"{Kit}[{operations}]", $"{Kit}[{SmallestScale}]", quantity, 1.5) { Count = operations, PeerCount = SmallestScale };

    private static ReportRow[] CallRows(string against, string peer, double target) =>
        [Time("one call", against, typeof(Call), peer, target), Bytes("one call", against, typeof(Call), peer, target)];
}
