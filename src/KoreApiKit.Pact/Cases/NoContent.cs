namespace KoreApiKit.Pact.Cases;

/// <summary>Stands for a body that is not there.</summary>
public readonly record struct NoContent;
