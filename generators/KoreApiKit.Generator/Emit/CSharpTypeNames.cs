using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit;

/// <summary>
/// Writes types as C# text: by simple name, since the file's usings bring the namespaces, and in full
/// (<c>global::…</c>) where a type or member of the model has the same name and would be meant instead.
/// </summary>
internal sealed class CSharpTypeNames
{
    private readonly string _namespace;
    private readonly TakenNames _taken;
    private readonly HashSet<string> _usings = new(StringComparer.Ordinal) { "System" };

    public CSharpTypeNames(EmitContext context)
    {
        _namespace = context.Namespace;
        _taken = new TakenNames(context);
        Known = new KnownTypes(this);
    }

    /// <summary>The types of the platform and the runtime that emitted code uses most.</summary>
    public KnownTypes Known { get; }

    /// <summary>The namespaces of the types that were written by simple name so far, in ordinal order, and of the extension methods that are called.</summary>
    public IReadOnlyCollection<string> Usings => [.. _usings.OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>A type of the platform or the runtime, without type arguments, for any place: also to call its static members.</summary>
    public string Library(string @namespace, string name) =>
        _taken.Members.Contains(name) ? $"global::{@namespace}.{name}" : LibraryType(@namespace, name);

    /// <summary>A type of the platform or the runtime, without type arguments, for places where only a type can stand.</summary>
    public string LibraryType(string @namespace, string name)
    {
        if (!LibraryNames.IsSimple(name) || _taken.Types.Contains(name) || _taken.NestedTypes.Contains(name))
        {
            return $"global::{@namespace}.{name}";
        }

        _usings.Add(@namespace);
        return name;
    }

    /// <summary>An attribute of the platform, by its name without the suffix.</summary>
    public string LibraryAttribute(string @namespace, string name) =>
        _taken.Types.Contains(name + "Attribute") ? $"global::{@namespace}.{name}Attribute" : LibraryType(@namespace, name);

    /// <summary>A name for a file-local type that no type of the model has.</summary>
    public string FileLocal(string name)
    {
        while (_taken.Types.Contains(name))
        {
            name += "_";
        }

        return name;
    }

    /// <summary>A type of the model for any place: also to call its static members.</summary>
    public string Model(string name) => _taken.Members.Contains(name) ? InFull(name) : ModelType(name);

    /// <summary>A type of the model for places where only a type can stand.</summary>
    public string ModelType(string name) => _taken.NestedTypes.Contains(name) ? InFull(name) : CSharpText.Identifier(name);

    /// <summary>A type where it is used: with <c>?</c> where it may be null.</summary>
    public string Use(TypeUse use) => use.Nullable ? Nullable(use.Type) : Reference(use.Type);

    /// <summary>The type that may be null, whatever the use says. Any JSON value has its own null, but may be left out.</summary>
    public string Optional(TypeReference type) => Reference(type) + "?";

    /// <summary>The type of a record's property.</summary>
    public string Property(PropertyModel property) => property.Presence switch
    {
        Presence.Required => Use(property.Type),
        Presence.Optional => Optional(property.Type.Type),
        _ => $"{Known.Optional}<{Nullable(property.Type.Type)}>",
    };

    /// <summary>The type without null.</summary>
    public string Reference(TypeReference type) => type switch
    {
        NamedTypeReference named => ModelType(named.Name),
        ArrayTypeReference array => $"{Known.ReadOnlyList}<{Use(array.Item)}>",
        DictionaryTypeReference map => $"{Known.ReadOnlyDictionary}<string, {Use(map.Value)}>",
        ScalarTypeReference scalar => Scalar(scalar.Scalar),
        _ => Known.JsonElement,
    };

    /// <summary>Whether the type is a value type, so that <c>?</c> makes another type of it.</summary>
    public static bool IsValueType(TypeReference type) => type switch
    {
        NamedTypeReference named => named.Kind == NamedTypeKind.Enum,
        ScalarTypeReference scalar => scalar.Scalar is not (ScalarType.String or ScalarType.Uri or ScalarType.Stream),
        ArrayTypeReference or DictionaryTypeReference => false,
        _ => true,
    };

    /// <summary>An expression that must not be null, as one that throws at once where it is (the compiler's check can be turned off).</summary>
    public string NotNull(TypeUse use, string parameter) =>
        IsValueType(use.Type) || MayBeNull(use) ? parameter : $"{parameter} ?? throw new {Known.ArgumentNullException}(nameof({parameter}))";

    /// <summary>Whether a use may hold C# null. Any JSON value has a null of its own and never does.</summary>
    public static bool MayBeNull(TypeUse use) => use.Nullable && use.Type is not AnyTypeReference;

    private string Nullable(TypeReference type) => type is AnyTypeReference ? Reference(type) : Optional(type);

    private string Scalar(ScalarType scalar) => scalar switch
    {
        ScalarType.String => "string",
        ScalarType.Boolean => "bool",
        ScalarType.Int32 => "int",
        ScalarType.Int64 => "long",
        ScalarType.Single => "float",
        ScalarType.Double => "double",
        ScalarType.Decimal => "decimal",
        ScalarType.DateTime => LibraryType("System", "DateTimeOffset"),
        ScalarType.Date => LibraryType("System", "DateOnly"),
        ScalarType.Time => LibraryType("System", "TimeOnly"),
        ScalarType.Duration => LibraryType("System", "TimeSpan"),
        ScalarType.Uuid => LibraryType("System", "Guid"),
        ScalarType.Uri => LibraryType("System", "Uri"),
        ScalarType.Bytes => LibraryType("System", "ReadOnlyMemory") + "<byte>",
        _ => LibraryType("KoreApiKit", "FilePart"),
    };

    private string InFull(string name) =>
        $"global::{string.Join(".", _namespace.Split('.').Select(CSharpText.Identifier))}.{CSharpText.Identifier(name)}";
}
