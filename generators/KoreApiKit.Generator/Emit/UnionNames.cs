using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit;

/// <summary>The members that a union's case gets by rule from the case's name.</summary>
internal static class UnionNames
{
    /// <summary>The nested record that holds a value of the case.</summary>
    public static string CaseType(UnionCaseModel @case) => @case.Name + "Case";

    /// <summary>The method that gives the value when it is of the case.</summary>
    public static string TryGet(UnionCaseModel @case) => "TryGet" + @case.Name;

    /// <summary>The method that makes the union of a value that cannot be converted implicitly.</summary>
    public static string Factory(UnionCaseModel @case) => "From" + @case.Name;

    /// <summary>The parameter of <c>Match</c> and <c>Switch</c> for the case.</summary>
    public static string Parameter(UnionCaseModel @case) =>
        CSharpText.Identifier(char.ToLowerInvariant(@case.Name[0]) + @case.Name.Substring(1));
}
