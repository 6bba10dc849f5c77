using KoreApiKit.Spec.Interactions;

namespace KoreApiKit.Spec.Tests.Interactions;

/// <summary>Which interactions the examples of an operation make.</summary>
public sealed class ExamplePairTests
{
    private const string Text = "{ schema: { type: string }, examples: ";

    [Fact]
    public void Examples_of_the_same_name_belong_together() => Assert.Equal(
        ["A: a-request -> 201 a-answer", "B: b-request -> 201 b-answer"],
        Pairs($$$"""
                post:
                  requestBody: { required: true, content: { application/json: {{{Text}}}{ a: { value: a-request }, b: { value: b-request } } } } }
                  responses:
                    '201': { description: it, content: { application/json: {{{Text}}}{ b: { value: b-answer }, a: { value: a-answer } } } } }
            """).Order(StringComparer.Ordinal));

    [Fact]
    public void An_example_without_a_partner_is_paired_with_the_first_one_of_the_other_side() => Assert.Equal(
        ["Refused: a-request -> 400 no", "A: a-request -> 200 fine", "Fine: a-request -> 200 fine"],
        Pairs($$$"""
                post:
                  requestBody: { required: true, content: { application/json: {{{Text}}}{ a: { value: a-request } } } } }
                  responses:
                    '400': { description: no, content: { application/json: {{{Text}}}{ refused: { value: 'no' } } } } }
                    '200': { description: it, content: { application/json: {{{Text}}}{ fine: { value: fine } } } } }
            """).OrderDescending(StringComparer.Ordinal).OrderBy(pair => pair.Contains("400", StringComparison.Ordinal) ? 0 : 1).ThenBy(pair => pair, StringComparer.Ordinal));

    [Fact]
    public void Without_examples_the_first_success_is_made_from_the_schemas_and_errors_are_not() => Assert.Equal(
        ["Success:  -> 204 "],
        Pairs("""
                delete:
                  responses:
                    '404': { description: none, content: { application/json: { schema: { type: string } } } }
                    '204': { description: gone }
                    default: { description: oh, content: { application/json: { schema: { type: string }, example: oh } } }
            """));

    [Fact]
    public void An_error_of_the_same_name_as_a_success_ends_in_its_status() => Assert.Equal(
        ["A", "A409"],
        Interactions($$$"""
                post:
                  responses:
                    '409': { description: no, content: { application/json: {{{Text}}}{ a: { value: 'no' } } } } }
                    '200': { description: it, content: { application/json: {{{Text}}}{ a: { value: fine } } } } }
            """).Select(interaction => interaction.Name));

    [Fact]
    public void The_states_of_an_answer_replace_those_of_the_request_and_both_those_of_the_operation()
    {
        const string State = "x-pact-provider-state";
        IReadOnlyList<InteractionModel> interactions = Interactions($$$"""
                post:
                  {{{State}}}: of the operation
                  requestBody: { required: true, content: { application/json: {{{Text}}}{ a: { value: r, {{{State}}}: [of the request, { name: second, params: { n: 1, name: x } }] } } } } }
                  responses:
                    '200': { description: it, content: { application/json: {{{Text}}}{ a: { value: fine } } } } }
                    '400': { description: no, content: { application/json: {{{Text}}}{ b: { value: 'no', {{{State}}}: of the answer } } } } }
                get:
                  {{{State}}}: of the operation
                  responses: { '200': { description: it } }
            """);

        Assert.Equal(
            ["a: of the request; second (n=1, name=x)", "b: of the answer", "success: of the operation"],
            interactions
                .Select(interaction => $"{interaction.ExampleName}: {string.Join("; ", interaction.States.Select(Show))}")
                .Order(StringComparer.Ordinal));

        static string Show(InteractionStateModel state) =>
            state.Name + (state.Arguments.Count == 0 ? "" : $" ({string.Join(", ", state.Arguments.Select(argument => $"{argument.ParameterName}={argument.Value.Text}"))})");
    }

    private static IEnumerable<string> Pairs(string methods) => Interactions(methods).Select(interaction =>
        $"{interaction.Name}: {interaction.Request.Body?.Example.Trim('"')} -> {interaction.Response.Status} {interaction.Response.Body?.Example.Trim('"')}");

    private static IReadOnlyList<InteractionModel> Interactions(string methods) => ContractFixture.OfPath("/things", methods);
}
