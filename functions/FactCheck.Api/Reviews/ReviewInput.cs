using System.Text.Json.Nodes;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Reviews;

/// <summary>A decision about a claim as a client states it: one of state, correction, revertTo and attach, with who and why.</summary>
public sealed record ReviewInput
{
    /// <summary>Either accepted or rejected.</summary>
    public string? State { get; init; }

    /// <summary>
    /// A JSON Merge Patch of harm, quantity, victims, source, relayedBy, certainty, basis, place, asOf, period, partOf and
    /// dispute: what is left out stays, and null clears. A quantity may be a plain number.
    /// </summary>
    public JsonObject? Correction { get; init; }

    /// <summary>The sequence of the decision to go back to; 0 for the claim as it was found.</summary>
    public int? RevertTo { get; init; }

    /// <summary>A claim that is gone, whose decisions are about this one.</summary>
    public string? Attach { get; init; }

    /// <summary>Who decides. Needed, unless the service knows who is signed in.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Why. Needed.</summary>
    public string? Reason { get; init; }

    /// <summary>Reads what does not depend on the claim; faults go to the reader.</summary>
    internal (ReviewState? State, ClaimId? Attach) Read(InputReader input)
    {
        object?[] kinds = [State, Correction, RevertTo, Attach];
        if (kinds.Count(kind => kind is not null) != 1)
        {
            input.Fault("body", "State one of state, correction, revertTo and attach.");
        }

        var state = input.Choice<ReviewState>("state", State);
        if (State is not null && state is not (ReviewState.Accepted or ReviewState.Rejected))
        {
            input.Fault("state", "Either accepted or rejected; a correction is stated as correction, and going back as revertTo.");
        }

        if (Correction is { Count: 0 })
        {
            input.Fault("correction", "There is nothing in it to put right.");
        }

        if (RevertTo < 0)
        {
            input.Fault("revertTo", "The sequence of a decision, or 0.");
        }

        return (state, input.Optional<ClaimId>("attach", Attach, Claims.ClaimLookup.Expected));
    }
}
