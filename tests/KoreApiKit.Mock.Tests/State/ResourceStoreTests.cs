using KoreApiKit.Mock.State;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Tests.State;

/// <summary>What a mock remembers is bounded.</summary>
public sealed class ResourceStoreTests
{
    private static MappingNode Item(string text) => NodeEdits.Mapping([new("a", NodeEdits.Text(text))]);

    [Fact]
    public void ItemsAreCounted()
    {
        var store = new ResourceStore();
        foreach (int number in Enumerable.Range(0, ResourceStore.MaxItems))
        {
            Assert.True(store.TrySet("/a" + (number % 7), number.ToString(System.Globalization.CultureInfo.InvariantCulture), Item("x")));
        }

        Assert.False(store.TrySet("/b", "1", Item("x")));
        Assert.True(store.TrySet("/a0", "0", Item("y")));
        Assert.NotNull(store.Remove("/a0", "0"));
        Assert.True(store.TrySet("/b", "1", Item("x")));
    }

    [Fact]
    public void LengthsAreCounted()
    {
        var store = new ResourceStore();
        MappingNode large = Item(new string('a', (int)(ResourceStore.MaxLength / 2)));

        Assert.True(store.TrySet("/a", "1", large));
        Assert.False(store.TrySet("/a", "2", large));
        Assert.True(store.TrySet("/a", "1", Item("x")));
        Assert.True(store.TrySet("/a", "2", large));
        store.Clear();
        Assert.True(store.TrySet("/a", "3", large));
    }

    [Fact]
    public void ItemsKeepTheirOrderAndNumbersGoOn()
    {
        var store = new ResourceStore();
        store.TrySet("/a", "x", Item("1"));
        store.TrySet("/a", "y", Item("2"));
        store.TrySet("/a", "x", Item("3"));
        store.Remove("/a", "y");

        Assert.Equal(3, store.NextNumber("/a"));
        Assert.Equal("""{"a":"3"}""", NodeJson.Of(Assert.Single(store.Items("/a"))));
        Assert.Null(store.Remove("/a", "y"));
        Assert.Null(store.Find("/b", "x"));
    }
}
