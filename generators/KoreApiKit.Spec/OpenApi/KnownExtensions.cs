using System.Collections.Immutable;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>The extensions of OpenAPI that KoreApiKit understands.</summary>
internal static class KnownExtensions
{
    public const string Prefix = "x-koreapikit-";

    /// <summary>On a parameter: it is given once, on the client's options.</summary>
    public const string ClientOption = Prefix + "client-option";

    /// <summary>On a schema, property, parameter or operation: its name in C#.</summary>
    public const string Name = Prefix + "name";

    /// <summary>On the document: bindings of custom formats.</summary>
    public const string Formats = Prefix + "formats";

    /// <summary>On any object: ids of findings that are not reported inside it.</summary>
    public const string Suppress = Prefix + "suppress";

    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(ClientOption, Name, Formats, Suppress);
}
