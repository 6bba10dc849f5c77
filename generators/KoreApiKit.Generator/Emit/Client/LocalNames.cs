namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Names for the local variables of one method: none is that of a parameter, none is given twice.</summary>
internal sealed class LocalNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The wished name, or with the first number that makes it free.</summary>
    public string New(string wish)
    {
        string name = wish;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = wish + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
