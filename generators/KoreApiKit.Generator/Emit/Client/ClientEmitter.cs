using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the files of a client: one for what it is as a whole, and one for each group of operations.</summary>
internal static class ClientEmitter
{
    /// <summary>The file of the constructor, the options and the exceptions. It depends on no operation.</summary>
    public static string EmitCore(ClientModel client, ClientShape shape, EmitContext context) =>
        new ClientCoreEmitter(client, shape, context).Emit();

    /// <summary>The file of one group: its part of the interface and of the class.</summary>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static string EmitGroup(ClientShape client, OperationGroupModel group, EmitContext context, CancellationToken cancellationToken = default)
    {
        var types = new ClientTypes(client, context);
        var fields = new StaticFields(types.Names.FileLocal(client.Name + StaticFields.ClientSuffix));
        var operations = new OperationEmitter(client, types, fields);
        SourceWriter source = new SourceWriter().Line();
        source.Open($"{context.Visibility} partial interface {CSharpText.Identifier(client.InterfaceName)}");
        for (int i = 0; i < group.Operations.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            operations.EmitDeclarations(source, group.Operations[i], isFirst: i == 0);
        }

        source.Close().Line();
        source.Open($"{context.Visibility} sealed partial class {CSharpText.Identifier(client.Name)}");
        for (int i = 0; i < group.Operations.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            operations.EmitImplementations(source, group.Operations[i], isFirst: i == 0);
        }

        source.Close();
        fields.Emit(source);
        return SourceFile.Complete(context, types.Names, source);
    }
}
