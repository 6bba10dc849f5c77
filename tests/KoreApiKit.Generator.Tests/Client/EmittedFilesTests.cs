using System.Runtime.CompilerServices;
using KoreApiKit.Generator.Emit.Client;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Tests.Client;

/// <summary>
/// The files in <c>Emitted</c> are what the emitter makes of <see cref="PetApi"/>. They are compiled into this project,
/// with warnings as errors, and the other tests call them. After a wanted change: run with UPDATE_SNAPSHOTS=1.
/// </summary>
public sealed class EmittedFilesTests
{
    private static readonly ClientShape Shape = ClientShape.Create(PetApi.Api);

    [Fact]
    public void Core() => Check("PetClient.g.cs", ClientEmitter.EmitCore(PetApi.Api.Client, Shape, PetApi.Context));

    public static TheoryData<string> Groups { get; } = new(PetApi.Api.Client.Groups.Select(group => group.Name));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Group(string name) =>
        Check($"PetClient.{name}.g.cs", EmitGroup(PetApi.Api.Client, name));

    [Fact]
    public void A_changed_description_of_an_operation_changes_its_groups_file_only()
    {
        ClientModel edited = PetApi.Api.Client with
        {
            Groups = PetApi.Api.Client.Groups.Skip(1).Prepend(PetApi.PetGroup("Another description.")).ToEquatableArray(),
        };

        Assert.Equal(Shape, ClientShape.Create(PetApi.Api with { Client = edited }));
        Assert.Equal(ClientEmitter.EmitCore(PetApi.Api.Client, Shape, PetApi.Context), ClientEmitter.EmitCore(edited, Shape, PetApi.Context));
        Assert.All(edited.Groups.Skip(1), group => Assert.Equal(EmitGroup(PetApi.Api.Client, group.Name), EmitGroup(edited, group.Name)));
        Assert.NotEqual(EmitGroup(PetApi.Api.Client, "Pets"), EmitGroup(edited, "Pets"));
    }

    private static string EmitGroup(ClientModel client, string name) =>
        ClientEmitter.EmitGroup(Shape, client.Groups.Single(group => group.Name == name), PetApi.Context);

    private static void Check(string fileName, string emitted, [CallerFilePath] string here = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(here)!, "Emitted", fileName);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, emitted);
        }

        Assert.Equal(File.ReadAllText(path), emitted);
    }
}
