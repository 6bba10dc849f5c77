using System.Globalization;
using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>Texts that are emitted by several threads, and once.</summary>
public class EmittedTextsTests
{
    private const int Types = 40;

    [Fact]
    public void Several_threads_emit_what_one_does()
    {
        IReadOnlyList<OutputFile> files = Files();

        long length = EmittedTexts.EmitAll(files, CancellationToken.None);

        Assert.True(files.Count > Types);
        Assert.All(files, file => Assert.Equal(file.EmitText(), EmittedTexts.Of(file, out _, CancellationToken.None)!.ToString()));
        Assert.Equal(files.Sum(file => file.EmitText().Length), length);
    }

    [Fact]
    public void The_text_of_a_file_is_emitted_once()
    {
        OutputFile file = Files()[0];

        Assert.Same(EmittedTexts.Of(file, out _, CancellationToken.None), EmittedTexts.Of(file, out _, CancellationToken.None));
    }

    [Fact]
    public void A_file_that_fails_stops_no_other_and_is_reported_by_who_asks()
    {
        IReadOnlyList<OutputFile> files = Files();
        var broken = new BrokenFile(files[0].Context);

        EmittedTexts.EmitAll([.. files, broken], CancellationToken.None);

        Assert.Null(EmittedTexts.Of(broken, out Finding? fault, CancellationToken.None));
        Assert.Equal("KAK900", fault!.Descriptor.Id);
        Assert.All(files, file => Assert.NotNull(EmittedTexts.Of(file, out _, CancellationToken.None)));
    }

    [Fact]
    public void Nothing_is_emitted_after_a_cancellation() =>
        Assert.Throws<OperationCanceledException>(() => EmittedTexts.EmitAll(Files(), new CancellationToken(canceled: true)));

    private static IReadOnlyList<OutputFile> Files()
    {
        string schemas = string.Concat(Enumerable.Range(0, Types).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"    Type{number}: {{type: object, properties: {{name: {{type: string}}, next: {{$ref: '#/components/schemas/Type{(number + 1) % Types}'}}}}}}\n")));
        string text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n" + schemas;
        GeneratedApi api = ModelStep.Run(
            "api.yaml", [new SpecSource("api.yaml", text)], new SpecFileOptions(), languageIsSupported: true, out _, CancellationToken.None);
        return [.. OutputStep.Split([api], CancellationToken.None).Files];
    }

    private sealed record BrokenFile(EmitContext Of) : OutputFile("Broken.g.cs", "api.yaml", Of)
    {
        public override string EmitText(CancellationToken cancellationToken) => throw new InvalidOperationException("broken");
    }
}
