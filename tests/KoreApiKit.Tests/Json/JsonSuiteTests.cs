using System.Text;
using System.Text.Json;
using KoreApiKit.Json;
using KoreApiKit.Spec.Tests.Text.Suites;

namespace KoreApiKit.Tests.Json;

/// <summary>JSONTestSuite, read as the answer of a server is: token by token, and as a value without a type.</summary>
public class JsonSuiteTests
{
    public static TheoryData<string> Names => [.. JsonSuite.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_decided_as_the_suite_says(string name)
    {
        byte[] json = Encoding.UTF8.GetBytes(JsonSuite.TextOf(name));

        Assert.Equal(JsonSuite.IsRead(name), IsRead(json, ReadTokens));
        Assert.Equal(JsonSuite.IsRead(name), IsRead(json, static (ref JsonInput input) => Depth(JsonRead.Element(ref input))));
    }

    [Fact]
    public void No_case_is_left_out() => Assert.Equal(JsonSuite.Count, JsonSuite.Names.Count);

    /// <summary>The bytes that <see cref="JsonSuite.Lost"/> names, as RFC 3629 forbids them.</summary>
    [Theory]
    [InlineData("E697A5D188FA")]
    [InlineData("EDA080")]
    [InlineData("FF")]
    [InlineData("E9")]
    [InlineData("81")]
    [InlineData("F4BFBFBF")]
    [InlineData("C0AF")]
    [InlineData("FC83BFBFBFBF")]
    [InlineData("FC8080808080")]
    [InlineData("E0FF")]
    public void Bytes_that_are_no_text_are_refused(string bytes)
    {
        byte[] json = [.. "[\""u8, .. Convert.FromHexString(bytes), .. "\"]"u8];

        Assert.False(IsRead(json, ReadTokens));
        Assert.False(IsRead(json, static (ref JsonInput input) => Depth(JsonRead.Element(ref input))));
    }

    private static bool IsRead(byte[] json, JsonValueReader<int> read)
    {
        try
        {
            return JsonModel.Parse(json, read) > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int ReadTokens(ref JsonInput input)
    {
        int tokens = 1;
        for (int depth = DepthAfter(input.TokenType, 0); depth > 0; depth = DepthAfter(input.TokenType, depth))
        {
            Decode(ref input);
            input.Read();
            tokens++;
        }

        Decode(ref input);
        return tokens;
    }

    private static void Decode(ref JsonInput input)
    {
        if (input.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            input.GetString();
        }
    }

    private static int DepthAfter(JsonTokenType token, int depth) => token switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray => depth + 1,
        JsonTokenType.EndObject or JsonTokenType.EndArray => depth - 1,
        _ => depth,
    };

    /// <summary>Looks at every value, since an element is decoded only when it is asked.</summary>
    private static int Depth(JsonElement element) => 1 + element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(member => member.Name.Length + Depth(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(Depth),
        JsonValueKind.String => element.GetString()!.Length,
        _ => 0,
    };
}
