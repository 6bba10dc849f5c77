namespace KoreApiKit.Report.Tests.Browser;

/// <summary>A test in a browser; where none can be had, it says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserFiles.Absence;
}

/// <summary>A test in a browser with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFiles.Absence;
}
