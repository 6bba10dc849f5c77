using System.Text.Json;

namespace KoreApiKit.Pact.Matchers;

/// <summary>An expected value that a rule describes; made by <see cref="Match"/>.</summary>
public sealed class Matcher : PactValue
{
    internal const string TypeMember = "pact:matcher:type";
    internal const string ExampleMember = "value";

    internal Matcher(JsonElement json)
        : base(json)
    {
    }

    /// <summary>The rule's name in the Pact specification, such as <c>regex</c>; <c>and</c> when several rules must hold.</summary>
    public string Kind => JsonText.TextMember(Json, TypeMember) ?? MatcherKinds.Combined;

    /// <summary>
    /// The same matcher with a generator: the mock server and the verifier replace the example by a generated value.
    /// </summary>
    /// <param name="generator">Made by <see cref="Generate"/>.</param>
    /// <returns>A new matcher; this one is unchanged.</returns>
    public Matcher GeneratedBy(Generator generator)
    {
        ArgumentNullException.ThrowIfNull(generator);
        return new Matcher(JsonText.Build(writer =>
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in Json.EnumerateObject())
            {
                if (!generator.Owns(member.Name))
                {
                    member.WriteTo(writer);
                }
            }

            generator.WriteMembers(writer);
            writer.WriteEndObject();
        }));
    }

    internal static bool IsMatcher(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(TypeMember, out _);
}
