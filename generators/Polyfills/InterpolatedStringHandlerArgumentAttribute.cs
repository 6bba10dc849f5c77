#pragma warning disable IDE0130 // The namespace is given by the compiler.

using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Names the arguments that the handler of an interpolated string is made with; the empty name is the receiver.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
