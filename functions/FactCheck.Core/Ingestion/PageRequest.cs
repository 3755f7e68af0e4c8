namespace FactCheck.Core.Ingestion;

/// <summary>Which part of a listing is wanted.</summary>
/// <param name="Limit">The most items, 1 to <see cref="MaximumLimit"/>.</param>
/// <param name="Continuation">Token of the part before; null for the first.</param>
public sealed record PageRequest(int Limit = PageRequest.DefaultLimit, string? Continuation = null)
{
    /// <summary>How many items when nobody says.</summary>
    public const int DefaultLimit = 100;

    /// <summary>The most items that one part may have.</summary>
    public const int MaximumLimit = 1000;
}
