using System.Globalization;
using KoreApiKit.Http;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Http;

public sealed class ParameterValueTests
{
    [Fact]
    public void Scalars_are_as_json_has_them_but_without_quotes()
    {
        Assert.Equal("a\"b", ParameterValue.From("a\"b", static (writer, value) => writer.WriteStringValue(value)).Scalar);
        Assert.Equal("1.5", ParameterValue.From(1.5, static (writer, value) => writer.WriteNumberValue(value)).Scalar);
        Assert.Equal("2026-01-02T03:04:05Z", ParameterValue.From(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), JsonWrite.DateTime).Scalar);
        Assert.Equal("true", ParameterValue.Of(true).Scalar);
        Assert.Equal("-7", ParameterValue.Of(-7).Scalar);
        Assert.Equal(long.MaxValue.ToString(CultureInfo.InvariantCulture), ParameterValue.Of(long.MaxValue).Scalar);
        Assert.Equal("0f8fad5b-d9cb-469f-a165-70867728950e", ParameterValue.Of(new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E")).Scalar);
    }

    [Fact]
    public void Members_that_are_null_are_left_out_and_inner_objects_are_json()
    {
        ParameterValue list = ParameterValue.From("", static (writer, _) => writer.WriteRawValue("""["a",null,3,{"b":[1, 2]}]"""u8));
        Assert.Equal(["a", "3", """{"b":[1, 2]}"""], list.Items);

        ParameterValue map = ParameterValue.From("", static (writer, _) => writer.WriteRawValue("""{"x":null,"y":"z","w":[true]}"""u8));
        Assert.Equal([new("y", "z"), new("w", "[true]")], map.Properties);
    }

    [Fact]
    public void Nothing_is_undefined()
    {
        Assert.True(ParameterValue.OfItems([]).IsUndefined);
        Assert.True(ParameterValue.OfProperties([]).IsUndefined);
        Assert.True(ParameterValue.From("", static (writer, _) => writer.WriteNullValue()).IsUndefined);
        Assert.False(ParameterValue.Of("").IsUndefined);
    }
}
