#pragma warning disable IDE0130 // The namespace is given by the compiler.

namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, friends included, which have it from their own framework.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
