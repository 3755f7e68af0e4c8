using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Nesting;

/// <summary>A part's figure that is larger than its whole's: both cannot be true.</summary>
/// <param name="Part">The narrower scope.</param>
/// <param name="PartSide">Who counts the part.</param>
/// <param name="PartInterval">The part's figure, a lower bound of the whole.</param>
/// <param name="PartAsOf">The day of the part's figure.</param>
/// <param name="Whole">The wider scope.</param>
/// <param name="WholeSide">Who counts the whole.</param>
/// <param name="WholeInterval">The whole's figure, an upper bound of the part.</param>
/// <param name="WholeAsOf">The day of the whole's figure.</param>
/// <param name="Verdict">Which side is lower; null when one side contradicts itself.</param>
/// <param name="Bound">Hard when the words force both ends that it rests on.</param>
/// <param name="ClaimIds">The claims behind both figures, the part's first.</param>
/// <param name="Sentence">The contradiction in a sentence for people.</param>
public sealed record NestingContradiction(
    Scope Part,
    Side PartSide,
    CountInterval PartInterval,
    DateOnly PartAsOf,
    Scope Whole,
    Side WholeSide,
    CountInterval WholeInterval,
    DateOnly WholeAsOf,
    Verdict? Verdict,
    Bound Bound,
    ImmutableArray<ClaimId> ClaimIds,
    string Sentence)
{
    /// <summary>Always true: the figures are of different scopes and are related only because one scope lies within the other.</summary>
    public bool ByNesting { get; } = true;
}
