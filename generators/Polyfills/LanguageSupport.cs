// What the compiler asks for in later versions of C#, and netstandard2.0 does not have. Only the names and shapes count.
#pragma warning disable IDE0130, SA1402 // Namespaces and names are given by the language.

using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks accessors that may be called at initialisation only (C# 9).</summary>
    [Embedded]
    internal static class IsExternalInit;

    /// <summary>Marks members that an object initialiser must set (C# 11).</summary>
    [Embedded]
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>Keeps compilers that lack a feature from using what needs it (C# 11).</summary>
    [Embedded]
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        /// <summary>The feature.</summary>
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Marks constructors that set all required members (C# 11).</summary>
    [Embedded]
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;

    /// <summary>An out value is not null where the method returns <paramref name="returnValue"/>.</summary>
    [Embedded]
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        /// <summary>The method's result that promises it.</summary>
        public bool ReturnValue { get; } = returnValue;
    }
}
