using KoreApiKit.Generator.Tests.Infrastructure;

namespace KoreApiKit.Generator.Tests.Types;

public class CompilationTests
{
    [Fact]
    public void All_kinds_compile_without_a_warning() =>
        Assert.Single(EmittedCompilation.Compile(Model.EmitAll(SampleTypes.All)).GetTypeByMetadataName("Acme.Kore.Campaign")!.InstanceConstructors, constructor => constructor.Parameters.Length == 0);

    [Fact]
    public void Lists_that_are_required_and_lists_that_are_not_compile_side_by_side() => EmittedCompilation.Compile(Model.EmitAll(
        Model.Record(
            "Tags",
            Model.Required("first", Model.ListOf(Model.StringType)),
            Model.Optional("second", Model.ListOf(Model.StringType)),
            Model.Required("third", Model.ListOf(Model.StringType).OrNull()),
            Model.OptionalOrNull("fourth", Model.ListOf(Model.StringType)))));
}
