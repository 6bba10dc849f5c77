using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Emit.Client;
using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>A file to emit: its name and all that its text depends on, so that an equal value needs no new text.</summary>
internal abstract record OutputFile(string HintName, string SpecPath, EmitContext Context)
{
    public abstract string EmitText();
}

/// <summary>The types of one group.</summary>
internal sealed record TypeGroupFile(string HintName, string SpecPath, EmitContext Context, EquatableArray<TypeModel> Types)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText() => TypeEmitter.Emit(Types, Context);
}

/// <summary>The resolver by which System.Text.Json finds the types.</summary>
internal sealed record JsonResolverFile(
    string HintName, string SpecPath, EmitContext Context, EquatableArray<NamedTypeReference> Types)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText() => JsonResolverEmitter.Emit(Context, Types);
}

/// <summary>The client's constructor, options and exceptions.</summary>
internal sealed record ClientCoreFile(string HintName, string SpecPath, EmitContext Context, ClientShape Shape, ClientModel Client)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText() => ClientEmitter.EmitCore(Client, Shape, Context);
}

/// <summary>The operations of one tag.</summary>
internal sealed record OperationGroupFile(
    string HintName, string SpecPath, EmitContext Context, ClientShape Shape, OperationGroupModel Group)
    : OutputFile(HintName, SpecPath, Context)
{
    public override string EmitText() => ClientEmitter.EmitGroup(Shape, Group, Context);
}
