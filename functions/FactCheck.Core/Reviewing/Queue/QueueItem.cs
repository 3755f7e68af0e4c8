using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Reviewing.Queue;

/// <summary>A claim that is worth a person's look.</summary>
/// <param name="Claim">The claim as it counts.</param>
/// <param name="Priority">How much a look promises, 0 to 1.1; see <see cref="QueueRanking"/>.</param>
/// <param name="Influence">How far the discrepancy of its scope moves with it, 0 to 1; see <see cref="Queue.Influence"/>.</param>
/// <param name="Reasons">Why it is listed, at least one.</param>
/// <param name="Sentences">The reasons in a sentence each.</param>
public sealed record QueueItem(
    Claim Claim, double Priority, double Influence, ImmutableArray<QueueReason> Reasons, ImmutableArray<string> Sentences);
