using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Contracts;

/// <summary>The names of the classes that contracts add to an API. A type of the model of the same name makes them end in <c>_</c>.</summary>
/// <param name="Contracts">The class with a member for each interaction.</param>
/// <param name="States">The class that makes provider states.</param>
/// <param name="StateHandler">The interface of a provider that prepares them.</param>
internal sealed record ContractNames(string Contracts, string States, string StateHandler)
{
    private const string ClientSuffix = "Client";

    public static ContractNames Of(ApiModel model)
    {
        string client = model.Client.Name;
        string prefix = client.Length > ClientSuffix.Length && client.EndsWith(ClientSuffix, StringComparison.Ordinal)
            ? client.Substring(0, client.Length - ClientSuffix.Length)
            : client;
        var taken = new HashSet<string>(model.Types.Select(type => type.Name), StringComparer.Ordinal) { client };
        return new ContractNames(Free(prefix + "Contracts"), Free(prefix + "States"), Free("I" + prefix + "StateHandler"));

        string Free(string name)
        {
            while (!taken.Add(name))
            {
                name += "_";
            }

            return name;
        }
    }
}
