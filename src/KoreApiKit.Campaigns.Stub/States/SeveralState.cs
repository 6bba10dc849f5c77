using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>A state of single things, entered for several of them.</summary>
/// <param name="single">The state of one of them.</param>
/// <param name="ids">Their ids.</param>
internal sealed class SeveralState(IProviderState single, params string[] ids) : IProviderState
{
    public string? SetUp(JsonObject parameters) => ids.Select(id => single.SetUp(With(parameters, id))).FirstOrDefault(problem => problem is not null);

    public void TearDown(JsonObject parameters)
    {
        foreach (string id in ids)
        {
            single.TearDown(With(parameters, id));
        }
    }

    private static JsonObject With(JsonObject parameters, string id)
    {
        var copy = (JsonObject)parameters.DeepClone();
        copy["id"] = id;
        return copy;
    }
}
