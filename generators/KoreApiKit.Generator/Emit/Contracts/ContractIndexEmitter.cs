using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Interactions;

namespace KoreApiKit.Generator.Emit.Contracts;

/// <summary>Emits the list of all interactions, by which a test run can tell that none was forgotten.</summary>
internal static class ContractIndexEmitter
{
    public static string Emit(EquatableArray<ContractMemberModel> members, ContractNames contracts, EmitContext context)
    {
        var names = new CSharpTypeNames(context);
        var types = new ContractTypes(names);
        SourceWriter source = new SourceWriter()
            .Line()
            .Line("/// <summary>")
            .Line("/// The interactions that the examples of the specification promise. A contract test takes one, calls the client within")
            .Line("/// <c>VerifyAsync</c>, and asserts on what the client gives.")
            .Line("/// </summary>")
            .Line(SourceFile.GeneratedCodeAttribute(names))
            .Open($"{context.Visibility} static partial class {contracts.Contracts}")
            .Line("/// <summary>All interactions, operation by operation.</summary>")
            .Line($"public static {names.Known.ReadOnlyList}<{types.Case}> All {{ get; }} =")
            .Line("[")
            .Indent();
        foreach (ContractMemberModel member in members)
        {
            source.Line($"{CSharpText.Identifier(member.OperationName)}.{CSharpText.Identifier(member.InteractionName)},");
        }

        source.Unindent().Line("];").Close();
        return SourceFile.Complete(context, names, source);
    }
}
