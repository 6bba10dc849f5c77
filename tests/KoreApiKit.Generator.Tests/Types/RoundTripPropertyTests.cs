using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using static KoreApiKit.Generator.Tests.Types.SampleTypes;

namespace KoreApiKit.Generator.Tests.Types;

public class RoundTripPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char['a', 'z'], 0, 8], OneOf("", "\"\\/", "Grüße", "कोर", "😀", "\u0000\u001f", "</script>", "\u2028", "~1/~0"));

    private static readonly Gen<JsonNode?> Anything = Gen.Recursive<JsonNode?>((depth, self) => depth > 3
        ? Gen.Const((JsonNode?)null)
        : Gen.OneOf(
            Gen.Const((JsonNode?)null),
            Texts.Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Double[-1e12, 1e12].Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
            self.Array[0, 3].Select(items => (JsonNode?)new JsonArray(items.Select(item => item?.DeepClone()).ToArray())),
            Gen.Dictionary(Texts, self)[0, 3].Select(members => (JsonNode?)Object(members.Select(member => (member.Key, member.Value))))));

    private static readonly Gen<JsonNode> Hours = Gen.Select(
        Gen.Int[1, 12], Gen.Int[0, 59], OneOf("AM", "PM"), Texts.Array[0, 3],
        (hour, minute, half, days) => (JsonNode)new JsonObject
        {
            ["start"] = $"{hour}:{minute:00} {half}",
            ["end"] = "5:30 PM",
            ["days"] = new JsonArray(days.Select(day => (JsonNode?)day).ToArray()),
        });

    private static readonly Gen<JsonObject> Campaigns = Gen.Select(
        Gen.Select(Texts, Texts, Gen.Long, Texts.Null()),
        Gen.Select(Anything, Hours, Texts.Array[0, 4], Gen.Decimal[-1e20m, 1e20m]),
        Gen.Select(Gen.Int[0, 255], Texts, Anything),
        (required, optional, more) =>
        {
            var campaign = new List<(string, JsonNode?)>
            {
                ("_id", required.Item1), ("name", required.Item2), ("size", required.Item3), ("owner", required.Item4), ("format", "advanced"), ("status", more.Item2),
            };
            (string, JsonNode?)[] others =
            [
                ("meta", optional.Item1), ("hours", optional.Item2), ("tags", new JsonArray(optional.Item3.Select(tag => (JsonNode?)tag).ToArray())),
                ("cost", optional.Item4), ("note", null), ("payload", Convert.ToBase64String([(byte)more.Item1])), ("x" + more.Item2, more.Item3), ("limit", more.Item1),
            ];
            campaign.AddRange(others.Where((_, index) => (more.Item1 >> index & 1) == 1));

            // The order of members must not matter.
            return Object(campaign.OrderBy(member => (member.Item1.Length * 31) + more.Item1 % 7));
        });

    [Fact]
    public void Any_campaign_comes_back_equivalent() => Campaigns.Sample(
        campaign =>
        {
            string json = campaign.ToJsonString();
            string written = Run("return JsonModel.ToJson(JsonModel.Parse<Campaign>(input));", json);
            Assert.True(JsonNode.DeepEquals(campaign, JsonNode.Parse(written)), $"{json}\n{written}");
        },
        iter: 2000,
        threads: 1);

    [Fact]
    public void Any_json_is_read_or_refused_with_a_json_exception() => Gen.Select(Anything, Campaigns, Gen.Int[0, 10_000]).Sample(
        (anything, campaign, cut) =>
        {
            foreach (string json in new[] { anything?.ToJsonString() ?? "null", campaign.ToJsonString()[..(cut % campaign.ToJsonString().Length)] })
            {
                string answer = Run(
                    """
                    string Try<T>() where T : IJsonModel<T>
                    {
                        try { return JsonModel.ToJson(JsonModel.Parse<T>(input)).Length > 0 ? "ok" : "empty"; }
                        catch (JsonException exception) { return exception.Message.Length > 0 ? "ok" : "no message"; }
                    }

                    return Try<Campaign>() + Try<CampaignRequest>() + Try<Pet>() + Try<Order>();
                    """,
                    json);
                Assert.Equal("okokokok", answer);
            }
        },
        iter: 1000,
        threads: 1);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static JsonObject Object(IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach ((string name, JsonNode? value) in members)
        {
            result[name] = value?.DeepClone();
        }

        return result;
    }
}
