namespace FactCheck.Api.Sources;

/// <summary>Which entry of a source's history counts again, with who and why.</summary>
public sealed record SourceRevertInput
{
    /// <summary>The sequence of the change to go back to; 0 for no entry. Needed.</summary>
    public int? RevertTo { get; init; }

    /// <summary>Who goes back. Needed, unless the service knows who is signed in.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Why. Needed.</summary>
    public string? Reason { get; init; }
}
