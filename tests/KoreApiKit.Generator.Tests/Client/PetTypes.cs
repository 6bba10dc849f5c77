using System.Text.Json;
using KoreApiKit.Json;
using KoreApiKit.Validation;

namespace KoreApiKit.Generator.Tests.Client.Emitted;

/// <summary>The model's types, by hand: the client's tests do not lean on the emitter of types.</summary>
public sealed record Pet(string Name) : IJsonModel<Pet>, IValidatable
{
    public static Pet ReadJson(ref JsonInput reader)
    {
        JsonElement root = reader.GetElement();
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("name", out JsonElement name)
            ? new Pet(name.GetString()!)
            : throw new JsonException("The required property 'name' is missing.");
    }

    public void WriteJson(JsonOutput writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, Name);
        writer.WriteEndObject();
    }

    public ValidationResult Validate() => ValidationResult.Of(this);

    public void Validate(ValidationCollector collector)
    {
        collector.Enter("name");
        collector.CheckMaxLength(Name, 10);
        collector.CheckMinLength(Name, 2);
        collector.Leave();
    }
}

public sealed record Color(int R, int G, int B) : IJsonModel<Color>, IValidatable
{
    public ValidationResult Validate() => ValidationResult.Of(this);

    public void Validate(ValidationCollector collector) => collector.CheckMinimum((decimal)R, 0);

    public static Color ReadJson(ref JsonInput reader)
    {
        JsonElement root = reader.GetElement();
        return new Color(root.GetProperty("R").GetInt32(), root.GetProperty("G").GetInt32(), root.GetProperty("B").GetInt32());
    }

    public void WriteJson(JsonOutput writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("R"u8, R);
        writer.WriteNumber("G"u8, G);
        writer.WriteNumber("B"u8, B);
        writer.WriteEndObject();
    }
}

public sealed record Problem(string Title) : IJsonModel<Problem>
{
    public static Problem ReadJson(ref JsonInput reader)
    {
        JsonElement root = reader.GetElement();
        return root.TryGetProperty("title", out JsonElement title)
            ? new Problem(title.GetString()!)
            : throw new JsonException("The required property 'title' is missing.");
    }

    public void WriteJson(JsonOutput writer) => writer.WriteStringValue(Title);
}

public sealed record Upload(string Title, IReadOnlyList<string>? Tags, Pet? Pet, FilePart File) : IValidatable
{
    public ValidationResult Validate() => ValidationResult.Valid;

    public void Validate(ValidationCollector collector) => collector.CheckNotNull(File);
}
