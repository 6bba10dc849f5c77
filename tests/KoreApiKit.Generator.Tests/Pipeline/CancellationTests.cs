using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>Every stage looks at the token itself, so that a cancellation is not noticed between stages only.</summary>
public class CancellationTests
{
    private const string Path = "api.yaml";

    private static readonly GenerationOptions Options = new() { Namespace = "Acme" };

    [Fact]
    public void Examples_are_not_checked_after_a_cancellation() =>
        Assert.Throws<OperationCanceledException>(() => ExampleRule.Check(Read(), new FindingCollection(), Cancelled()));

    [Fact]
    public void No_model_is_made_after_a_cancellation() =>
        Assert.Throws<OperationCanceledException>(() => ApiModelBuilder.Build(Read(), Options, new FindingCollection(), Cancelled()));

    [Fact]
    public void No_files_are_split_off_after_a_cancellation() =>
        Assert.Throws<OperationCanceledException>(() => OutputStep.Split([Api()], Cancelled()));

    private static GeneratedApi Api() => new(Path, Options, ApiModelBuilder.Build(Read(), Options, new FindingCollection(), CancellationToken.None), default);

    private static OpenApiDocument Read() => OpenApiReader.Read(
        Path,
        [
            new SpecSource(Path, () => """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses:
                        '200':
                          description: Pets.
                          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}, example: {name: Rex}}}
                components:
                  schemas:
                    Pet: {type: object, properties: {name: {type: string}}}
                """),
        ],
        new FindingCollection(),
        CancellationToken.None)!;

    private static CancellationToken Cancelled() => new(canceled: true);
}
