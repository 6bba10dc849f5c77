using System.Text.Encodings.Web;
using System.Text.Json;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Answers;

/// <summary>Why the mock does not give the answer of an operation, as RFC 9457 has it.</summary>
/// <param name="Status">The status, 400 to 599.</param>
/// <param name="Kind">What went wrong, in words with hyphens: the end of <c>type</c>.</param>
/// <param name="Title">The same for every problem of this kind.</param>
/// <param name="Detail">What is wrong with this request and what to do.</param>
internal sealed record Problem(int Status, string Kind, string Title, string Detail)
{
    public const string MediaType = "application/problem+json";

    private const string TypePrefix = "urn:koreapikit:mock:";

    // Nothing here is put into HTML: letters and quotes stay readable.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>The rules that the request breaks.</summary>
    public IReadOnlyList<ContractViolation> Violations { get; init; } = [];

    /// <summary>What there is instead, such as the paths of the document.</summary>
    public IReadOnlyList<string> Available { get; init; } = [];

    public IReadOnlyList<NameValue> Headers { get; init; } = [];

    /// <summary>The problem as an answer of its own.</summary>
    public MockAnswer ToAnswer() => new(Status)
    {
        ContentType = MediaType,
        Body = ToJson(),
        Headers = Headers,
        Violations = Violations,
        Notes = Violations.Count == 0 ? [Detail] : [],
    };

    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("type", TypePrefix + Kind);
            writer.WriteString("title", Title);
            writer.WriteNumber("status", Status);
            writer.WriteString("detail", Detail);
            if (Available.Count > 0)
            {
                writer.WriteStartArray("available");
                Available.ToList().ForEach(writer.WriteStringValue);
                writer.WriteEndArray();
            }

            if (Violations.Count > 0)
            {
                writer.WriteStartArray("violations");
                Violations.ToList().ForEach(violation => Write(writer, violation));
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, ContractViolation violation)
    {
        writer.WriteStartObject();
        writer.WriteString("place", violation.Place);
        writer.WriteString("pointer", violation.Pointer);
        writer.WriteString("keyword", violation.Keyword);
        writer.WriteString("message", violation.Message);
        writer.WriteString("spec", violation.SpecLocation);
        writer.WriteEndObject();
    }
}
