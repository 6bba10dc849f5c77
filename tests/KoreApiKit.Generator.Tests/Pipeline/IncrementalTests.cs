using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Model;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>What an edit re-runs, and what makes two models equal.</summary>
public class IncrementalTests
{
    [Fact]
    public void The_same_text_gives_equal_models()
    {
        Assert.Equal(Model(PetStoreSpec.Root), Model(PetStoreSpec.Root));
    }

    [Theory]
    [InlineData("\n\n# a comment\n")]
    [InlineData("# another\r\n")]
    public void Equivalent_text_gives_equal_models(string before)
    {
        ApiModel moved = Model(before + PetStoreSpec.Root.Replace("  /pets", "\n  # moved\n  /pets", StringComparison.Ordinal));

        Assert.Equal(Model(PetStoreSpec.Root), moved);
        Assert.Equal(Model(PetStoreSpec.Root).GetHashCode(), moved.GetHashCode());
    }

    [Theory]
    [InlineData("description: A pet.", "description: An animal.")]
    [InlineData("required: [name]", "required: []")]
    [InlineData("enum: [cat, dog]", "enum: [cat, dog, cow]")]
    [InlineData("operationId: getPet", "operationId: readPet")]
    public void Different_text_gives_unequal_models(string before, string after)
    {
        Assert.NotEqual(Model(PetStoreSpec.Root), Model(PetStoreSpec.Root.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_value_that_crosses_a_step_holds_a_symbol_a_tree_or_a_compilation()
    {
        GeneratorRunResult result = PetStoreSpec.Harness().Run();

        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (object value in StepOutputs(result))
        {
            Walk(value, seen);
        }

        Assert.Contains(seen, value => value is ApiModel);
        Assert.Contains(seen, value => value is RecordType);
    }

    [Fact]
    public void The_same_input_leaves_every_step_cached()
    {
        GeneratorHarness harness = PetStoreSpec.Harness();
        harness.Run();

        GeneratorRunResult second = harness.Run();

        Assert.All(GeneratorHarness.Reasons(second), entry => Assert.Equal(IncrementalStepRunReason.Cached, entry.Reason));
        Assert.NotEmpty(GeneratorHarness.Reasons(second));
    }

    [Fact]
    public void An_edit_in_a_csharp_file_reruns_no_step()
    {
        GeneratorHarness harness = PetStoreSpec.Harness();
        harness.Run();

        GeneratorRunResult second = harness.WithSource("internal static class Consumer { internal const int Edited = 1; }").Run();

        Assert.All(GeneratorHarness.Reasons(second), entry => Assert.Equal(IncrementalStepRunReason.Cached, entry.Reason));
        Assert.All(GeneratorHarness.SourceReasons(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_new_object_for_the_same_text_changes_nothing()
    {
        GeneratorHarness harness = PetStoreSpec.Harness();
        harness.Run();

        GeneratorRunResult second = harness.WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root).Run();

        Assert.All(
            GeneratorHarness.Reasons(second),
            entry => Assert.True(entry.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, entry.ToString()));
    }

    [Fact]
    public void A_comment_in_the_spec_reruns_the_reading_and_leaves_the_model_unchanged()
    {
        GeneratorHarness harness = PetStoreSpec.Harness();
        harness.Run();

        GeneratorRunResult second = harness.WithFile(PetStoreSpec.RootPath, "# hello\n" + PetStoreSpec.Root).Run();

        ILookup<string, IncrementalStepRunReason> reasons = GeneratorHarness.Reasons(second).ToLookup(entry => entry.Step, entry => entry.Reason);
        Assert.Contains(IncrementalStepRunReason.Modified, reasons[StepNames.SpecFiles]);
        Assert.All(reasons[StepNames.Model], reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(GeneratorHarness.SourceReasons(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("Who keeps the pet.", "The person who keeps the pet.")]
    public void An_edit_of_one_schemas_description_emits_exactly_one_file_again(string before, string after)
    {
        GeneratorHarness harness = PetStoreSpec.Harness();
        ImmutableArray<GeneratedSourceResult> first = harness.Run().GeneratedSources;

        GeneratorRunResult second = harness
            .WithFile(PetStoreSpec.SchemaPath, PetStoreSpec.Schema.Replace(before, after, StringComparison.Ordinal), SpecFileRole.Reference)
            .Run();

        Assert.Single(GeneratorHarness.SourceReasons(second), reason => reason == IncrementalStepRunReason.Modified);
        Assert.DoesNotContain(IncrementalStepRunReason.New, GeneratorHarness.SourceReasons(second));
        string[] changed = [.. first.Zip(second.GeneratedSources)
            .Where(pair => !pair.First.SourceText.ContentEquals(pair.Second.SourceText))
            .Select(pair => pair.Second.HintName)];
        Assert.Equal("Owner", Assert.Single(changed).Split('.')[^3]);
    }

    [Theory]
    [InlineData("\"name\": { \"type\": \"string\" }", "\"name\": { \"type\": \"string\" }, \"kind\": { \"type\": \"string\" }")]
    [InlineData("\"name\": { \"type\": \"string\" }", "\"name\": { \"type\": \"string\" }, \"jsonElement\": { \"type\": \"string\" }")]
    [InlineData("\"name\": { \"type\": \"string\" }", "\"name\": { \"type\": \"string\", \"maxLength\": 5 }")]
    public void A_changed_member_of_one_schema_emits_exactly_one_file_again(string before, string after)
    {
        GeneratorHarness harness = PetStoreSpec.Harness();
        harness.Run();

        GeneratorRunResult second = harness
            .WithFile(PetStoreSpec.SchemaPath, PetStoreSpec.Schema.Replace(before, after, StringComparison.Ordinal), SpecFileRole.Reference)
            .Run();

        Assert.Equal(["Owner"], EmittedAgain(second));
    }

    [Fact]
    public void A_new_schema_emits_its_own_file_and_the_list_of_types()
    {
        GeneratorHarness harness = PetStoreSpec.Harness();
        harness.Run();
        string root = PetStoreSpec.Root.Replace("    Kind:\n", "    Toy: { type: object, properties: { name: { type: string } } }\n    Kind:\n", StringComparison.Ordinal);

        GeneratorRunResult second = harness.WithFile(PetStoreSpec.RootPath, root).Run();

        Assert.Equal(["Json", "Toy"], EmittedAgain(second));
    }

    /// <summary>The last part of the names of the files whose emission ran.</summary>
    private static string[] EmittedAgain(GeneratorRunResult result) =>
    [
        .. from step in result.TrackedSteps[StepNames.OutputFiles]
           from output in step.Outputs
           where output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New
           select ((OutputFile)output.Value).HintName.Split('.')[^3] into name
           orderby name
           select name,
    ];

    private static ApiModel Model(string root)
    {
        GeneratorRunResult result = PetStoreSpec.Harness().WithFile(PetStoreSpec.RootPath, root).Run();
        GeneratedApi api = result.TrackedSteps[StepNames.Model].SelectMany(step => step.Outputs).Select(output => (GeneratedApi)output.Value).Single();
        Assert.Empty(api.Findings);
        return Assert.IsType<ApiModel>(api.Model);
    }

    private static IEnumerable<object> StepOutputs(GeneratorRunResult result) =>
        from step in result.TrackedSteps
        where StepNames.All.Contains(step.Key)
        from run in step.Value
        from output in run.Outputs
        select output.Value;

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        // The text of a spec file travels beside its identity; it is the one object of Roslyn's that may.
        if (value is Microsoft.CodeAnalysis.Text.SourceText)
        {
            return;
        }

        Type type = value.GetType();
        Assert.False(
            type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true,
            $"{type} crosses a step of the pipeline.");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, seen);
            }
        }

        for (Type? declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), seen);
            }
        }
    }
}
