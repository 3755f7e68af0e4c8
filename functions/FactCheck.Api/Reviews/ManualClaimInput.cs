using System.Text.Json.Nodes;

namespace FactCheck.Api.Reviews;

/// <summary>A claim that a person enters, with who and why.</summary>
public sealed record ManualClaimInput
{
    /// <summary>
    /// The claim as on the wire: harm, quantity and source with its side are needed. What is left out is everybody, affirmed,
    /// cumulative and unknown. A quantity may be a plain number.
    /// </summary>
    public JsonObject? Claim { get; init; }

    /// <summary>Who enters it. Needed, unless the service knows who is signed in.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Why, such as where it was read or heard. Needed.</summary>
    public string? Reason { get; init; }
}
