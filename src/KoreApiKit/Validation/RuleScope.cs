namespace KoreApiKit.Validation;

/// <summary>What the evaluation of one value by one schema reports to.</summary>
/// <param name="Collector">Takes the violations.</param>
/// <param name="Parts">Takes the members and items that were looked at; null where nobody asks.</param>
/// <param name="Opened">The definitions that were opened for this very value, innermost first: opening one again says nothing new.</param>
internal sealed record RuleScope(ValidationCollector Collector, EvaluatedParts? Parts = null, OpenedDefinition? Opened = null)
{
    /// <summary>A scope for another value: a member or an item of this one.</summary>
    public RuleScope Inner => new(Collector);

    /// <summary>A scope for the same value whose violations are not wanted, only whether there are any.</summary>
    public RuleScope Trial() => new(new ValidationCollector(), Parts is null ? null : new EvaluatedParts(), Opened);

    public bool HasOpened(string name)
    {
        for (OpenedDefinition? opened = Opened; opened is not null; opened = opened.Outer)
        {
            if (opened.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A definition that a reference has led to, and those before it.</summary>
internal sealed record OpenedDefinition(string Name, OpenedDefinition? Outer);
