#pragma warning disable IDE0130 // The namespace is given by the compiler.

using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Marks a type that the compiler fills with the parts of an interpolated string.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
