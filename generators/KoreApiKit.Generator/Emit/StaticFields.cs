namespace KoreApiKit.Generator.Emit;

/// <summary>
/// Static values that the code of one type needs, such as regular expressions: collected while the code is emitted,
/// then written as a file-local class, so that the type itself shows no member of ours.
/// </summary>
internal sealed class StaticFields(string className)
{
    /// <summary>How the class of a type ends, after the type's name.</summary>
    public const string TypeSuffix = "Parts";

    /// <summary>How the class of a client ends, after the client's name.</summary>
    public const string ClientSuffix = "Checks";

    private readonly List<(string Name, string Type, string Expression)> _fields = [];

    /// <summary>The expression that refers to a field with this value. Equal values share a field.</summary>
    /// <param name="name">What the field is called, if nothing else is.</param>
    public string Reference(string name, string type, string expression)
    {
        foreach ((string existing, _, string existingExpression) in _fields)
        {
            if (existingExpression == expression)
            {
                return $"{className}.{existing}";
            }
        }

        int same = _fields.Count(field => field.Name == name || field.Name.StartsWith(name + "_", StringComparison.Ordinal));
        string unique = same == 0 ? name : $"{name}_{same + 1}";
        _fields.Add((unique, type, expression));
        return $"{className}.{unique}";
    }

    /// <summary>Writes the class, or nothing where no field was needed.</summary>
    public void Emit(SourceWriter source)
    {
        if (_fields.Count == 0)
        {
            return;
        }

        source.Line().Open($"file static class {className}");
        foreach ((string name, string type, string expression) in _fields)
        {
            source.Line($"public static readonly {type} {name} = {expression};");
        }

        source.Close();
    }
}
