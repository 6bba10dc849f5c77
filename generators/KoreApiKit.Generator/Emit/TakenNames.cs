using System.Runtime.CompilerServices;

namespace KoreApiKit.Generator.Emit;

/// <summary>The names that an API takes for its types and members. All files of an API share them, since they grow with the API.</summary>
internal sealed class TakenNames
{
    private static readonly ConditionalWeakTable<EmitContext, TakenNames> Made = new();

    private TakenNames(EmitContext context)
    {
        Types = new HashSet<string>(context.Types.Select(type => type.Name), StringComparer.Ordinal);
        Members = new HashSet<string>(context.MemberNames, StringComparer.Ordinal);
        NestedTypes = new HashSet<string>(context.NestedTypeNames, StringComparer.Ordinal);
    }

    public HashSet<string> Types { get; }

    public HashSet<string> Members { get; }

    public HashSet<string> NestedTypes { get; }

    public static TakenNames Of(EmitContext context) => Made.GetValue(context, key => new TakenNames(key));
}
