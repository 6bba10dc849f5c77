namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>Emits the two <c>Validate</c> methods around the checks of a type.</summary>
internal static class ValidateMethods
{
    /// <param name="checks">Emits the checks; nothing where there are none.</param>
    public static void Emit(SourceWriter source, CSharpTypeNames names, Action<SourceWriter> checks)
    {
        string header = $"public void Validate({names.Known.ValidationCollector} collector)";
        source.Line($"public {names.Known.ValidationResult} Validate() => {names.Known.ValidationResult}.Of(this);").Line();
        var body = new SourceWriter();
        checks(body);
        string text = body.Finish().TrimEnd('\n');
        if (text.Length == 0)
        {
            source.Line(header + " { }");
        }
        else
        {
            source.Open(header).Line(text).Close();
        }
    }
}
