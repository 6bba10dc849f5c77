using KoreApiKit.Generator.Tests.Infrastructure;

namespace KoreApiKit.Generator.Tests.Types;

public class CompilationTests
{
    [Fact]
    public void All_kinds_compile_without_a_warning() =>
        Assert.Single(EmittedCompilation.Compile(Model.EmitAll(SampleTypes.All)).GetTypeByMetadataName("Acme.Kore.Campaign")!.InstanceConstructors, constructor => constructor.Parameters.Length == 0);
}
