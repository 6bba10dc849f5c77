namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>JSON that is read as the row's type, and what is said of it: nothing, violations, or part of the reader's message.</summary>
public sealed record SchemaSample(string Type, string Json, string Expected = "");

/// <summary>A kind of schema: its code is compared with a snapshot, compiled and run.</summary>
/// <param name="Name">The schema whose file is the snapshot.</param>
/// <param name="Schemas">The members of <c>components.schemas</c>: that schema and those it needs.</param>
/// <param name="Samples">JSON of the types, valid and not.</param>
public sealed record SchemaRow(string Name, string Schemas, params SchemaSample[] Samples);
