using KoreApiKit.ReferenceGenerator.Tests.Comparison;
using KoreApiKit.ReferenceGenerator.Tests.Reference;
using KoreApiKit.ReferenceGenerator.Tests.Tables;

namespace KoreApiKit.ReferenceGenerator.Tests;

/// <summary>The comparison is not blind: each kind of tampering with a real table is found, and nothing else is.</summary>
public sealed class TypeComparisonTests
{
    [Fact]
    public async Task Equal_types_have_no_difference()
    {
        GeneratedType type = await ReadCampaignAsync();

        Assert.Empty(TypeComparison.Compare(type, await ReadCampaignAsync()));
    }

    [Fact]
    public async Task The_order_of_members_does_not_count()
    {
        GeneratedType type = await ReadCampaignAsync();

        Assert.Empty(TypeComparison.Compare(type, type with { Members = [.. type.Members.Reverse()] }));
    }

    [Fact]
    public Task A_member_that_is_gone_is_found() =>
        AssertFoundAsync(_ => [], new Difference("status", Aspect.Existence, "present", "absent"));

    [Fact]
    public Task A_member_that_is_new_is_found() =>
        AssertFoundAsync(
            status => [status, status with { WireName = "extra" }],
            new Difference("extra", Aspect.Existence, "absent", "present"));

    [Fact]
    public Task Another_wire_name_is_found() =>
        AssertFoundAsync(
            status => [status with { WireName = "Status" }],
            new Difference("status", Aspect.Existence, "present", "absent"),
            new Difference("Status", Aspect.Existence, "absent", "present"));

    [Fact]
    public Task A_member_that_became_optional_is_found() =>
        AssertFoundAsync(
            status => [status with { Required = false }],
            new Difference("status", Aspect.Requiredness, "required", "optional"));

    [Fact]
    public Task A_member_that_became_nullable_is_found() =>
        AssertFoundAsync(
            status => [status with { Nullable = true }],
            new Difference("status", Aspect.Nullability, "never null", "nullable"));

    [Fact]
    public Task Another_type_is_found() =>
        AssertFoundAsync(
            status => [status with { Type = JsonTypeName.String }],
            new Difference("status", Aspect.Type, "CampaignStatus", "string"));

    [Fact]
    public async Task Another_shape_is_found()
    {
        GeneratedType type = await ReadCampaignAsync();

        Assert.Equal(
            [new Difference("", Aspect.Shape, "object", "enumeration")],
            TypeComparison.Compare(type, type with { Shape = TypeShape.Enumeration }));
    }

    [Fact]
    public async Task A_type_that_is_missing_is_found()
    {
        GeneratedType type = await ReadCampaignAsync();

        Assert.Equal([new Difference("", Aspect.Existence, "present", "absent")], TypeComparison.Compare(type, null));
        Assert.Equal([new Difference("", Aspect.Existence, "absent", "present")], TypeComparison.Compare(null, type));
    }

    private static async Task AssertFoundAsync(Func<GeneratedMember, GeneratedMember[]> tamper, params Difference[] expected)
    {
        GeneratedType type = await ReadCampaignAsync();
        GeneratedMember[] members = [.. type.Members.SelectMany(member => member.WireName == "status" ? tamper(member) : [member])];

        Assert.Equal(expected, TypeComparison.Compare(type, type with { Members = [.. members] }));
    }

    private static async Task<GeneratedType> ReadCampaignAsync() =>
        new ReferenceTypeReader(await ReferenceEmitter.EmitAsync("campaign")).Find("Campaign")
            ?? throw new InvalidOperationException("The reference has no type Campaign.");
}
