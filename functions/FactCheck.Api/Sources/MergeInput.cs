namespace FactCheck.Api.Sources;

/// <summary>Which source is the same as the one in the route, with who and why.</summary>
public sealed record MergeInput
{
    /// <summary>The name of the source that goes; it may have an entry or not. Needed.</summary>
    public string? Other { get; init; }

    /// <summary>Who merges them. Needed, unless the service knows who is signed in.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Why. Needed.</summary>
    public string? Reason { get; init; }
}
