namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>Emits the <c>Validate</c> method that is alike in all types.</summary>
internal static class ValidateMethods
{
    public static void EmitResult(SourceWriter source, CSharpTypeNames names) =>
        source.Line("/// <inheritdoc/>")
            .Line($"public {names.Known.ValidationResult} Validate() => {names.Known.ValidationResult}.Of(this);")
            .Line();
}
