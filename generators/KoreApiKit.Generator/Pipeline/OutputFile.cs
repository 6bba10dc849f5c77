using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Emit.Client;
using KoreApiKit.Generator.Emit.Contracts;
using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>A file to emit: its name and all that its text depends on, so that an equal value needs no new text.</summary>
internal abstract record OutputFile(string HintName, string SpecPath, EmitContext Context)
{
    /// <summary>The text of the file.</summary>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public abstract string EmitText(CancellationToken cancellationToken = default);
}

/// <summary>The types of one group.</summary>
internal sealed record TypeGroupFile(string HintName, string SpecPath, EmitContext Context, EquatableArray<TypeModel> Types)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText(CancellationToken cancellationToken = default) => TypeEmitter.Emit(Types, Context, cancellationToken);
}

/// <summary>The resolver by which System.Text.Json finds the types.</summary>
internal sealed record JsonResolverFile(
    string HintName, string SpecPath, EmitContext Context, EquatableArray<NamedTypeReference> Types)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText(CancellationToken cancellationToken = default) => JsonResolverEmitter.Emit(Context, Types);
}

/// <summary>The client's constructor, options and exceptions.</summary>
internal sealed record ClientCoreFile(string HintName, string SpecPath, EmitContext Context, ClientShape Shape, ClientModel Client)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText(CancellationToken cancellationToken = default) => ClientEmitter.EmitCore(Client, Shape, Context);
}

/// <summary>The operations of one tag.</summary>
internal sealed record OperationGroupFile(
    string HintName, string SpecPath, EmitContext Context, ClientShape Shape, OperationGroupModel Group)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText(CancellationToken cancellationToken = default) => ClientEmitter.EmitGroup(Shape, Group, Context, cancellationToken);
}

/// <summary>The interactions of one tag.</summary>
/// <param name="States">All provider states, by whose members the interactions name theirs.</param>
internal sealed record ContractFile(
    string HintName,
    string SpecPath,
    EmitContext Context,
    ContractNames Names,
    EquatableArray<OperationContractModel> Operations,
    EquatableArray<StateModel> States)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText(CancellationToken cancellationToken = default) => ContractEmitter.Emit(Operations, States, Names, Context, cancellationToken);
}

/// <summary>The list of all interactions.</summary>
internal sealed record ContractIndexFile(
    string HintName, string SpecPath, EmitContext Context, ContractNames Names, EquatableArray<ContractMemberModel> Members)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText(CancellationToken cancellationToken = default) => ContractIndexEmitter.Emit(Members, Names, Context);
}

/// <summary>The provider states and the interface of those who prepare them.</summary>
internal sealed record ProviderStateFile(
    string HintName, string SpecPath, EmitContext Context, ContractNames Names, EquatableArray<StateModel> States)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText(CancellationToken cancellationToken = default) => ProviderStateEmitter.Emit(States, Names, Context);
}
