using KoreApiKit.Generator.Emit.Client;
using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Tests.Client;

/// <summary>The emitted client with the emitted types, as a consumer gets them.</summary>
public sealed class WholeApiTests
{
    [Fact]
    public void Client_and_types_compile_together_without_a_warning()
    {
        ApiModel api = PetApi.Api;
        ClientShape shape = ClientShape.Create(api);
        string[] files =
        [
            ClientEmitter.EmitCore(api.Client, shape, PetApi.Context),
            .. api.Client.Groups.Select(group => ClientEmitter.EmitGroup(shape, group, PetApi.Context)),
            .. api.Types.Select(type => TypeEmitter.Emit(new[] { type }.ToEquatableArray(), PetApi.Context.ForTypes([type]))),
            JsonResolverEmitter.Emit(PetApi.Context, api.Types.Select(type => type.Reference)),
        ];

        Assert.NotNull(EmittedCompilation.Compile(files).GetTypeByMetadataName(PetApi.Namespace + ".PetClient"));
    }
}
