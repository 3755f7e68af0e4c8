using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Reviewing;

/// <summary>What a person decides about a claim.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>It is right as it reads.</summary>
    public sealed record Accept : Decision;

    /// <summary>It is no claim; it stays on record and never stands.</summary>
    public sealed record Reject : Decision;

    /// <summary>Members are put right.</summary>
    /// <param name="After">The claim as it should read, made from <see cref="EffectiveClaim.Reviewed"/>.</param>
    /// <param name="Fields">What was put right: paths on the wire, each in one of <see cref="CorrectableFields.Names"/>.</param>
    public sealed record Correct(Claim After, ImmutableArray<string> Fields) : Decision;

    /// <summary>An earlier state is put back.</summary>
    /// <param name="Sequence">The decision that counts again; 0 for the claim as it was found.</param>
    public sealed record Revert(int Sequence) : Decision;

    /// <summary>Decisions that lost their claim are about this one.</summary>
    /// <param name="Orphan">The claim that they were made about.</param>
    public sealed record Attach(ClaimId Orphan) : Decision;
}
