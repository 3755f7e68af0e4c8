using FactCheck.Api.Input;
using FactCheck.Core.Checking;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Check;

/// <summary>A statement to check, in words or as values.</summary>
public sealed record CheckInput
{
    /// <summary>The statement in plain words, at most 5,000 characters. Either this or claim.</summary>
    public string? Statement { get; init; }

    /// <summary>The statement as values. Either this or statement.</summary>
    public ClaimValues? Claim { get; init; }

    /// <summary>The case to check against; leave out to have the case found.</summary>
    public string? CaseId { get; init; }

    /// <summary>Only what was published by this day, yyyy-MM-dd.</summary>
    public string? KnownOn { get; init; }

    /// <summary>Only figures of this side: official, independent, international, media or unattributed.</summary>
    public string? Against { get; init; }

    /// <summary>The request; faults go to the reader.</summary>
    internal CheckRequest Read(InputReader input)
    {
        var statement = input.ManyLines("statement", Statement);
        if (statement is null == Claim is null)
        {
            input.Fault("statement", "Either a statement in words or a claim as values.");
        }

        if (statement?.Length > CheckRequest.MaximumLength)
        {
            input.Fault("statement", FormattableString.Invariant($"At most {CheckRequest.MaximumLength} characters."));
        }

        return new()
        {
            Statement = statement,
            Claim = Claim?.Read(input),
            KnownOn = input.Date("knownOn", KnownOn),
            Against = input.Choice<Side>("against", Against),
        };
    }
}
