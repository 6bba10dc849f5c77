using System.Reflection;
using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Tests.Naming;

/// <summary>Names that an emitted member would clash with, asked of what has them.</summary>
public class ReservedNameTests
{
    [Fact]
    public void What_every_object_has_is_reserved()
    {
        IEnumerable<string> members = typeof(object)
            .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(member => member is MethodInfo { IsPrivate: false, IsAssembly: false })
            .Select(member => member.Name);

        Assert.Superset(members.ToHashSet(), ReservedNames.OfEveryType.ToHashSet());
        Assert.Contains("Object", ReservedNames.OfEveryType);
        Assert.Contains("MemberwiseClone", ReservedNames.OfEveryType);
    }

    [Theory]
    [InlineData("EqualityContract")]
    [InlineData("PrintMembers")]
    [InlineData("Deconstruct")]
    [InlineData("Clone")]
    [InlineData("Validate")]
    [InlineData("ReadJson")]
    [InlineData("WriteJson")]
    [InlineData("JsonTypeInfo")]
    [InlineData("ToString")]
    public void What_records_and_unions_have_is_reserved(string name)
    {
        Assert.Contains(name, ReservedNames.OfRecords);
        Assert.Contains(name, ReservedNames.OfUnions);
    }

    [Theory]
    [InlineData("WriteMembers")]
    [InlineData("AdditionalProperties")]
    public void What_records_have_besides_is_reserved(string name) => Assert.Contains(name, ReservedNames.OfRecords);

    [Theory]
    [InlineData("Match")]
    [InlineData("Switch")]
    [InlineData("Unknown")]
    [InlineData("Value")]
    [InlineData("Json")]
    [InlineData("From")]
    public void What_unions_have_besides_is_reserved(string name) => Assert.Contains(name, ReservedNames.OfUnions);

    [Theory]
    [InlineData("Value")]
    [InlineData("Values")]
    [InlineData("IsKnown")]
    [InlineData("Known")]
    [InlineData("Parse")]
    [InlineData("TryParse")]
    [InlineData("Validate")]
    [InlineData("ReadJson")]
    [InlineData("WriteJson")]
    [InlineData("Create")]
    [InlineData("From")]
    [InlineData("CompareTo")]
    [InlineData("JsonTypeInfo")]
    [InlineData("GetType")]
    public void What_enums_have_is_reserved(string name) => Assert.Contains(name, ReservedNames.OfEnums);

    [Theory]
    [InlineData("ValidateRequests")]
    [InlineData("MaxErrorBodyBytes")]
    [InlineData("MaxResponseBodyBytes")]
    [InlineData("MaxStreamItemBytes")]
    [InlineData("Servers")]
    [InlineData("FindCredential")]
    [InlineData("Equals")]
    public void What_options_of_clients_have_is_reserved(string name) => Assert.Contains(name, ReservedNames.OfClientOptions);

    [Theory]
    [InlineData("cancellationToken")]
    [InlineData("body")]
    public void Parameters_of_every_method_are_reserved(string name) => Assert.Contains(name, ReservedNames.OfMethods);
}
