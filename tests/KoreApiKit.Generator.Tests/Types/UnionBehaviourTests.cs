using static KoreApiKit.Generator.Tests.Types.SampleTypes;

namespace KoreApiKit.Generator.Tests.Types;

public class UnionBehaviourTests
{
    [Theory]
    [InlineData("""{"experienceFlowName":"f","settings":{"format":"advanced"},"format":"advanced"}""", "AdvancedCase")]
    [InlineData("""{"settings":{"a":[{"format":"x"}],"format":"advanced"},"format":"advanced","experienceFlowName":"f"}""", "AdvancedCase")]
    [InlineData("""{"settings":{},"settings":{"format":"advanced"},"experienceFlowName":"f"}""", "UnknownCase")]
    [InlineData("""{"name":"n","message":"m","template":"t"}""", "TemplatedCase")]
    [InlineData("""{"name":"n","message":"m"}""", "SimpleCase")]
    [InlineData("""{"name":"n"}""", "UnknownCase")]
    [InlineData("""{}""", "UnknownCase")]
    [InlineData("""["a"]""", "NamesCase")]
    [InlineData("""{"mess\u0061ge":"m","name":"n"}""", "SimpleCase")]
    [InlineData("\"text\"", "TextCase")]
    [InlineData("12", "CountCase")]
    [InlineData("true", "UnknownCase")]
    public void Evidence_chooses_the_case(string json, string expected) => Assert.Equal(expected, Run("""
        return JsonModel.Parse<CampaignRequest>(input).GetType().Name;
        """, json));

    [Theory]
    [InlineData("""{"petType":"cat","lives":9}""", "CatCase", """{"petType":"cat","lives":9}""")]
    [InlineData("""{"lives":9,"petType":"cat"}""", "CatCase", """{"petType":"cat","lives":9}""")]
    [InlineData("""{"bark":"wuff","petType":"hound"}""", "DogCase", """{"bark":"wuff","petType":"hound"}""")]
    [InlineData("""{"petType":"bird","wings":2}""", "BirdCase", """{"petType":"bird","wings":2}""")]
    [InlineData("""{"petType":"fish","fins":3}""", "UnknownCase", """{"petType":"fish","fins":3}""")]
    [InlineData("""{"petType":7}""", "UnknownCase", """{"petType":7}""")]
    [InlineData("""{"lives":9}""", "UnknownCase", """{"lives":9}""")]
    public void The_discriminator_chooses_the_case_and_is_written(string json, string expectedCase, string expectedJson) =>
        Assert.Equal($"{expectedCase} {expectedJson}", Run("""
            Pet pet = JsonModel.Parse<Pet>(input);
            return pet.GetType().Name + " " + JsonModel.ToJson(pet);
            """, json));

    [Fact]
    public void The_discriminator_is_written_for_records_that_lack_it() => Assert.Equal(
        """{"petType":"dog","bark":"wuff"} {"petType":"bird","wings":2} {"bark":"wuff"}""", Run("""
            Pet dog = new Dog { Bark = "wuff" };
            Pet bird = new Bird { Wings = 2 };
            return $"{JsonModel.ToJson(dog)} {JsonModel.ToJson(bird)} {JsonModel.ToJson(new Dog { Bark = "wuff" })}";
            """));

    [Fact]
    public void Match_switch_and_try_get_see_the_case() => Assert.Equal("cat dog unknown | switched 2 | True False", Run("""
        string Name(Pet pet) => pet.Match(cat => "cat", dog => "dog", bird => "bird", unknown => "unknown");
        Pet cat = new Cat { Lives = 2 };
        int lives = 0;
        cat.Switch(c => lives = c.Lives, _ => { }, _ => { }, _ => { });
        return $"{Name(cat)} {Name(new Dog { Bark = "" })} {Name(new Pet.UnknownCase(default))} | switched {lives} | {cat.TryGetCat(out Cat? found) && found.Lives == 2} {cat.TryGetDog(out _)}";
        """));

    [Fact]
    public void Cases_are_equal_by_value() => Assert.Equal("True True True False", Run("""
        CampaignRequest a = CampaignRequest.FromNames(["x"]), b = CampaignRequest.FromNames(new List<string> { "x" });
        Pet u = JsonModel.Parse<Pet>("{\"a\":1,\"b\":2}"), v = JsonModel.Parse<Pet>("{\"b\":2.0,\"a\":1}");
        return $"{a == b} {a.GetHashCode() == b.GetHashCode()} {u == v} {u.Equals(a)}";
        """));

    [Fact]
    public void Null_and_broken_cases_are_errors() => Assert.Equal(
        "Pet: expected an object, found Null at byte 0. / Cat: the required property 'lives' is missing.", Run("""
            string Error(string json) { try { JsonModel.Parse<Pet>(json); return "read"; } catch (JsonException e) { return e.Message; } }
            return Error("null") + " / " + Error("{\"petType\":\"cat\"}");
            """));

    [Theory]
    [InlineData("""{"\\ud800":1}""")]
    [InlineData("""{"petType":"\\ud800"}""")]
    public void Names_and_discriminators_that_are_no_unicode_are_json_errors(string json) => Assert.Equal(
        "A JSON string holds a character that is not valid Unicode.", Run("""
            try { return JsonModel.Parse<Pet>(input).GetType().Name; } catch (JsonException exception) { return exception.Message; }
            """, json.Replace("\\\\", "\\", StringComparison.Ordinal)));

    [Fact]
    public void Unions_work_inside_reflection_serialization() => Assert.Equal("""[{"petType":"cat","lives":1},"x"]""", Run("""
        object[] values = [(Pet)new Cat { Lives = 1 }, (CampaignRequest)"x"];
        return JsonSerializer.Serialize(values);
        """));
}
