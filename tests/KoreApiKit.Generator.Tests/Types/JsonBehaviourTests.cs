using static KoreApiKit.Generator.Tests.Types.SampleTypes;

namespace KoreApiKit.Generator.Tests.Types;

public class JsonBehaviourTests
{
    private const string FullCampaign = """
        {"_id":"cd-1","name":"Sale","description":"x","format":"advanced","status":"on-hold","priority":5,"note":null,"limit":3,"owner":null,"size":9007199254740993,"hours":{"start":"9:00 AM","end":"5:30 PM","days":["ready","new-one"]},"tags":["aa","bb"],"matrix":[[1.5,null],[]],"labels":{"a":null,"b":{"start":"12:00 AM","end":"12:00 PM"}},"meta":{"deep":[1,{"x":null}]},"payload":"AQID","cost":12345678901234567890.12,"ratio":0.3,"created":"2025-06-27T09:25:53.320Z","day":"2024-02-29","wait":"P1DT2H","token":"0603182c-7ffb-53c3-b307-47ca14b90000","link":"https://example.com/a?b=c#d","active":true,"vendorExtra":[1,2]}
        """;

    private const string SmallCampaign = """{"_id":"1","name":"n","format":"advanced","status":"ready","owner":"o","size":1}""";

    [Fact]
    public void What_was_read_is_written_back() => Assert.Equal(FullCampaign, Run($$""""
        return JsonModel.ToJson(JsonModel.Parse<Campaign>("""{{FullCampaign}}"""));
        """"));

    [Fact]
    public void Null_bytes_stay_apart_from_empty_bytes() => Assert.Equal("True False", Run("""
        string Read(string payload) => "{\"_id\":\"1\",\"name\":\"n\",\"format\":\"advanced\",\"status\":\"ready\",\"owner\":\"o\",\"size\":1,\"payload\":" + payload + "}";
        return $"{JsonModel.Parse<Campaign>(Read("null")).Payload is null} {JsonModel.Parse<Campaign>(Read("\"\"")).Payload is null}";
        """));

    [Fact]
    public void Absent_members_stay_absent() => Assert.Equal(SmallCampaign, Run($$""""
        return JsonModel.ToJson(JsonModel.Parse<Campaign>("""{{SmallCampaign}}"""));
        """"));

    [Fact]
    public void Members_have_the_values_of_the_wire() => Assert.Equal("cd-1|True|5|True|False|True|17:30|2|12345678901234567890.12|3|1.02:00:00|1", Run($$""""
        var c = JsonModel.Parse<Campaign>("""{{FullCampaign}}""");
        return string.Join('|', c.Id, c.Status == CampaignStatus.OnHold, c.Priority!.Value.Value, c.Note.HasValue, c.Note.Value is not null, c.Limit == 3,
            c.Hours!.End.ToString("HH:mm"), c.Hours.Days!.Count, c.Cost, c.Payload!.Value.Length, c.Wait, c.AdditionalProperties!.Count);
        """"));

    [Fact]
    public void Equal_json_gives_equal_records() => Assert.Equal("True True False", Run($$""""
        var a = JsonModel.Parse<Campaign>("""{{FullCampaign}}""");
        var b = JsonModel.Parse<Campaign>("""{{FullCampaign}}""");
        Campaign other = b with { Tags = ["zz"] };
        return $"{a == b} {a.GetHashCode() == b.GetHashCode()} {a == other}";
        """"));

    [Fact]
    public void Unknown_enum_values_survive() => Assert.Equal("""["brand-new","ready",""] False True 3""", Run(""""
        string json = "[\"brand-new\",\"re\\u0061dy\",\"\"]";
        var list = JsonSerializer.Deserialize<List<CampaignStatus>>(json)!;
        return JsonSerializer.Serialize(list) + $" {list[0].IsKnown} {list[1].IsKnown} {CampaignStatus.Known.Count}";
        """"));

    [Fact]
    public void A_default_enum_is_safe() => Assert.Equal("True True '' 0", Run("""
        return $"{default(CampaignStatus) == new CampaignStatus("")} {default(CampaignStatus).GetHashCode() == new CampaignStatus("").GetHashCode()} '{default(CampaignStatus)}' {default(Priority)}";
        """));

    [Fact]
    public void Listed_enum_values_are_read_without_a_new_string() => Assert.Equal("True", Run("""
        CampaignStatus status = JsonModel.Parse<CampaignStatus>("\"running\""u8);
        return ReferenceEquals(status.Value, CampaignStatus.Values.Running).ToString();
        """));

    [Theory]
    [InlineData("""{"name":"n","format":"advanced"}""", "Campaign: the required property '_id' is missing.")]
    [InlineData("""{"_id":"1","name":"n","status":"ready","owner":"o","size":1}""", "Campaign: the required property 'format' is missing.")]
    [InlineData("""{"_id":null}""", "Campaign: '_id': expected a string, found Null at byte 7.")]
    [InlineData("""{"_id":12}""", "Campaign: '_id': expected a string, found Number at byte 7.")]
    [InlineData("""{"size":"12"}""", "Campaign: 'size': expected a number, found String at byte 8.")]
    [InlineData("""{"size":1.5}""", "Campaign: 'size': expected an integer of 64 bits, found something else at byte 8.")]
    [InlineData("""{"limit":99999999999}""", "Campaign: 'limit': expected an integer of 32 bits, found something else at byte 9.")]
    [InlineData("""{"cost":1e99}""", "Campaign: 'cost': expected a number within the range of decimal, found something else at byte 8.")]
    [InlineData("""{"ratio":1e999}""", "Campaign: 'ratio': expected a number within the range of double, found something else at byte 9.")]
    [InlineData("""{"format":"simple"}""", "Campaign: 'format': expected the constant \"advanced\", found something else at byte 10.")]
    [InlineData("""{"tags":"a"}""", "Campaign: 'tags': expected an array, found String at byte 8.")]
    [InlineData("""{"tags":["a",null]}""", "Campaign: 'tags': expected a string, found Null at byte 13.")]
    [InlineData("""{"labels":[]}""", "Campaign: 'labels': expected an object, found Array at byte 10.")]
    [InlineData("""{"hours":{"start":"25:00"}}""", "Hours: 'start': expected a time of the form h:mm tt, found something else at byte 18.")]
    [InlineData("""{"status":null}""", "CampaignStatus: expected a string, found Null at byte 10.")]
    [InlineData("""{"name":"\ud800"}""", "Campaign: 'name': expected valid Unicode text, found something else at byte 8.")]
    [InlineData("[]", "Campaign: expected an object, found Array at byte 0.")]
    public void What_is_wrong_is_said(string json, string message) => Assert.Equal(message, Run("""
        try { JsonModel.Parse<Campaign>(input); return "read"; } catch (JsonException exception) { return exception.Message; }
        """, json));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"_id":"1" """)]
    [InlineData("""{"_id":"1"}x""")]
    [InlineData("""{"_id":"1",}""")]
    [InlineData("""{"\ud800":"1"}""")]
    public void Text_that_is_no_json_is_a_json_exception(string json) => Assert.Equal("JsonException", Run("""
        try { JsonModel.Parse<Campaign>(input); return "read"; } catch (JsonException) { return "JsonException"; }
        """, json));

    [Fact]
    public void Escaped_and_repeated_names_are_read() => Assert.Equal("last", Run("""
        return JsonModel.Parse<SimpleRequest>("{\"n\\u0061me\":\"first\",\"message\":\"m\",\"name\":\"last\"}").Name;
        """));

    [Fact]
    public void Unicode_is_written_as_it_is() => Assert.Equal("""{"name":"Grüße कोर +49","message":"\u0000"}""", Run("""
        return JsonModel.ToJson(new SimpleRequest { Name = "Grüße कोर +49", Message = "\0" });
        """));

    [Fact]
    public void Models_work_inside_reflection_serialization() => Assert.Equal("""{"x":{"name":"a","message":"b"},"s":"ready"} a 2""", Run("""
        string json = JsonSerializer.Serialize(new { x = new SimpleRequest { Name = "a", Message = "b" }, s = (CampaignStatus?)CampaignStatus.Ready });
        var list = JsonSerializer.Deserialize<List<SimpleRequest>>("[{\"name\":\"a\",\"message\":\"b\"},{\"message\":\"\",\"name\":\"\"}]")!;
        return $"{json} {list[0].Name} {list.Count}";
        """));

    [Fact]
    public void Models_are_read_from_a_stream_in_small_pieces() => Assert.Equal("ok", Run($$""""
        var bytes = new MemoryStream(Encoding.UTF8.GetBytes("""[{{FullCampaign}},{"_id":"1","name":"n","format":"advanced","status":"ready","owner":"o","size":1,"x":{"y":[1]} } ]"""));
        var list = JsonSerializer.DeserializeAsync<List<Campaign>>(bytes, new JsonSerializerOptions { DefaultBufferSize = 16 }).AsTask().GetAwaiter().GetResult()!;
        return list.Count == 2 && list[1].Size == 1 ? "ok" : "not";
        """"));

    [Fact]
    public void The_resolver_gives_every_type() => Assert.Equal("""{"name":"a","message":"b"} null "ready" True""", Run("""
        var options = new JsonSerializerOptions { TypeInfoResolver = CampaignClientJsonResolver.Default };
        return JsonSerializer.Serialize(new SimpleRequest { Name = "a", Message = "b" }, options) + " "
            + JsonSerializer.Serialize((CampaignStatus?)null, options) + " " + JsonSerializer.Serialize((CampaignStatus?)CampaignStatus.Ready, options) + " "
            + (CampaignClientJsonResolver.Default.GetTypeInfo(typeof(string), options) is null);
        """));

    [Fact]
    public void Optional_tells_absent_null_and_value_apart() => Assert.Equal("absent/null/value", Run($$""""
        string Kind(Optional<string?> note) => !note.HasValue ? "absent" : note.Value is null ? "null" : "value";
        var c = JsonModel.Parse<Campaign>("""{{SmallCampaign}}""");
        return string.Join('/', Kind(c.Note), Kind((c with { Note = null }).Note), Kind((c with { Note = "v" }).Note));
        """"));
}
