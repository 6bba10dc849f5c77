using KoreApiKit.Spec.Interactions;

namespace KoreApiKit.Spec.Tests.Interactions;

public sealed class ContractModelTests
{
    private const string Yaml = """
        openapi: 3.1.0
        info: { title: Test, version: '1' }
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [Pets]
              responses:
                '200':
                  description: them
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pets' }
                      examples:
                        two: { value: { names: [Rex, Bello] }, x-pact-provider-state: { name: pets exist, params: { count: 2, kind: dog } } }
                        none: { value: { names: [] }, x-pact-provider-state: { name: pets exist, params: { count: 0 } } }
        components:
          schemas:
            Pets: { type: object, properties: { names: { type: array, items: { type: string } } } }
        """;

    [Fact]
    public void The_same_text_makes_equal_contracts() => Assert.Equal(ContractFixture.Build(Yaml).Contracts, ContractFixture.Build(Yaml).Contracts);

    [Fact]
    public void A_changed_value_makes_another() =>
        Assert.NotEqual(ContractFixture.Build(Yaml).Contracts, ContractFixture.Build(Yaml.Replace("Bello", "Wuff", StringComparison.Ordinal).Replace("[Rex", "[Max", StringComparison.Ordinal)).Contracts);

    [Fact]
    public void A_state_has_the_parameters_of_all_its_uses_those_of_every_use_first()
    {
        StateModel state = Assert.Single(ContractFixture.Build(Yaml).Contracts.States);

        Assert.Equal(("PetsExist", "pets exist"), (state.Name, state.StateName));
        Assert.Equal(
            ["count Number True", "kind String False"],
            state.Parameters.Select(parameter => $"{parameter.Name} {parameter.Kind} {parameter.Required}"));
    }

    [Fact]
    public void The_types_of_the_model_are_named()
    {
        OperationContractModel operation = Assert.Single(ContractFixture.Build(Yaml).Contracts.Operations);

        Assert.Null(operation.RequestType);
        Assert.All(operation.Interactions, interaction => Assert.Contains("Pets", interaction.ResponseType!.ToString(), StringComparison.Ordinal));
        Assert.Equal(["listPets, two: 200", "listPets, none: 200"], operation.Interactions.Select(interaction => interaction.Description));
    }
}
