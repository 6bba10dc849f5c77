using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>A key that was read with the colon behind it.</summary>
internal readonly record struct MappingKey(string Text, SpecLocation Location);
